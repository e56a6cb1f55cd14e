using System.Collections.Generic;

// What solutions for newer .NET use and this one lacks, under the names that it has there.

namespace System
{
    /// What the rewritten `foreach (var (a, b) in ...)` asks for: this compiler knows no deconstruction of pairs.
    public static class TupleParts
    {
        public static TKey Part1<TKey, TValue>(KeyValuePair<TKey, TValue> pair) { return pair.Key; }

        public static T1 Part1<T1, T2>(ValueTuple<T1, T2> tuple) { return tuple.Item1; }

        public static T1 Part1<T1, T2, T3>(ValueTuple<T1, T2, T3> tuple) { return tuple.Item1; }

        public static T1 Part1<T1, T2, T3, T4>(ValueTuple<T1, T2, T3, T4> tuple) { return tuple.Item1; }

        public static TValue Part2<TKey, TValue>(KeyValuePair<TKey, TValue> pair) { return pair.Value; }

        public static T2 Part2<T1, T2>(ValueTuple<T1, T2> tuple) { return tuple.Item2; }

        public static T2 Part2<T1, T2, T3>(ValueTuple<T1, T2, T3> tuple) { return tuple.Item2; }

        public static T2 Part2<T1, T2, T3, T4>(ValueTuple<T1, T2, T3, T4> tuple) { return tuple.Item2; }

        public static T3 Part3<T1, T2, T3>(ValueTuple<T1, T2, T3> tuple) { return tuple.Item3; }

        public static T3 Part3<T1, T2, T3, T4>(ValueTuple<T1, T2, T3, T4> tuple) { return tuple.Item3; }

        public static T4 Part4<T1, T2, T3, T4>(ValueTuple<T1, T2, T3, T4> tuple) { return tuple.Item4; }
    }
}

namespace System.Collections.Generic
{
    public static class NewerCollections
    {
        public static int EnsureCapacity<T>(this List<T> list, int capacity)
        {
            if (list.Capacity < capacity) list.Capacity = capacity;
            return list.Capacity;
        }
    }
}

namespace System.Linq
{
    public static class NewerEnumerable
    {
        public static IEnumerable<T[]> Chunk<T>(this IEnumerable<T> source, int size)
        {
            if (size < 1) throw new ArgumentOutOfRangeException(nameof(size));
            var chunk = new List<T>(size);
            foreach (var each in source)
            {
                chunk.Add(each);
                if (chunk.Count < size) continue;
                yield return chunk.ToArray();
                chunk.Clear();
            }
            if (chunk.Count > 0) yield return chunk.ToArray();
        }

        public static T MinBy<T, TKey>(this IEnumerable<T> source, Func<T, TKey> keySelector)
        {
            return Extreme(source, keySelector, -1);
        }

        public static T MaxBy<T, TKey>(this IEnumerable<T> source, Func<T, TKey> keySelector)
        {
            return Extreme(source, keySelector, 1);
        }

        static T Extreme<T, TKey>(IEnumerable<T> source, Func<T, TKey> keySelector, int sign)
        {
            var found = false;
            var best = default(T);
            var bestKey = default(TKey);
            foreach (var each in source)
            {
                var key = keySelector(each);
                if (found && Comparer<TKey>.Default.Compare(key, bestKey) * sign <= 0) continue;
                found = true;
                best = each;
                bestKey = key;
            }
            if (!found && default(T) != null) throw new InvalidOperationException("Sequence contains no elements");
            return best;
        }

        public static IEnumerable<T> DistinctBy<T, TKey>(this IEnumerable<T> source, Func<T, TKey> keySelector)
        {
            var seen = new HashSet<TKey>();
            foreach (var each in source) if (seen.Add(keySelector(each))) yield return each;
        }

        public static IOrderedEnumerable<T> Order<T>(this IEnumerable<T> source)
        {
            return source.OrderBy(each => each);
        }

        public static IOrderedEnumerable<T> OrderDescending<T>(this IEnumerable<T> source)
        {
            return source.OrderByDescending(each => each);
        }

        public static IEnumerable<ValueTuple<TFirst, TSecond>> Zip<TFirst, TSecond>(this IEnumerable<TFirst> first, IEnumerable<TSecond> second)
        {
            return first.Zip(second, (one, other) => new ValueTuple<TFirst, TSecond>(one, other));
        }

        public static IEnumerable<ValueTuple<int, T>> Index<T>(this IEnumerable<T> source)
        {
            return source.Select((item, index) => new ValueTuple<int, T>(index, item));
        }

        public static IEnumerable<KeyValuePair<TKey, int>> CountBy<T, TKey>(this IEnumerable<T> source, Func<T, TKey> keySelector)
        {
            return source.GroupBy(keySelector).Select(group => new KeyValuePair<TKey, int>(group.Key, group.Count()));
        }

        public static bool TryGetNonEnumeratedCount<T>(this IEnumerable<T> source, out int count)
        {
            var collection = source as ICollection<T>;
            count = collection == null ? 0 : collection.Count;
            return collection != null;
        }
    }
}

namespace System.Numerics
{
    public static class BitOperations
    {
        public static int PopCount(uint value)
        {
            return PopCount((ulong)value);
        }

        public static int PopCount(ulong value)
        {
            var count = 0;
            for (; value != 0; value &= value - 1) count++;
            return count;
        }

        public static int LeadingZeroCount(uint value)
        {
            return LeadingZeroCount((ulong)value) - 32;
        }

        public static int LeadingZeroCount(ulong value)
        {
            var count = 64;
            for (; value != 0; value >>= 1) count--;
            return count;
        }

        public static int TrailingZeroCount(int value)
        {
            return value == 0 ? 32 : TrailingZeroCount((ulong)value);
        }

        public static int TrailingZeroCount(uint value)
        {
            return value == 0 ? 32 : TrailingZeroCount((ulong)value);
        }

        public static int TrailingZeroCount(long value)
        {
            return TrailingZeroCount((ulong)value);
        }

        public static int TrailingZeroCount(ulong value)
        {
            return value == 0 ? 64 : PopCount((value & (~value + 1)) - 1);
        }

        public static int Log2(uint value)
        {
            return Log2((ulong)value);
        }

        public static int Log2(ulong value)
        {
            return value == 0 ? 0 : 63 - LeadingZeroCount(value);
        }

        public static bool IsPow2(int value)
        {
            return value > 0 && (value & (value - 1)) == 0;
        }

        public static bool IsPow2(long value)
        {
            return value > 0 && (value & (value - 1)) == 0;
        }

        public static uint RotateLeft(uint value, int offset)
        {
            return (value << offset) | (value >> (32 - offset));
        }

        public static uint RotateRight(uint value, int offset)
        {
            return (value >> offset) | (value << (32 - offset));
        }

        public static ulong RotateLeft(ulong value, int offset)
        {
            return (value << offset) | (value >> (64 - offset));
        }

        public static ulong RotateRight(ulong value, int offset)
        {
            return (value >> offset) | (value << (64 - offset));
        }
    }
}
