using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace CodeNova
{
    /// Whatever equality the person's classes define.
    sealed class Identity : IEqualityComparer<object>
    {
        public static readonly Identity Instance = new Identity();

        bool IEqualityComparer<object>.Equals(object one, object other)
        {
            return ReferenceEquals(one, other);
        }

        int IEqualityComparer<object>.GetHashCode(object value)
        {
            return RuntimeHelpers.GetHashCode(value);
        }
    }
}
