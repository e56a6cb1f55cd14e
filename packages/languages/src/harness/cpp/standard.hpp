// The standard library, precompiled: what every program begins with.
#include <bits/stdc++.h>
