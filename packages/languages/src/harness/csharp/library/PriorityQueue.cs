namespace System.Collections.Generic
{
    /// The smallest priority first; equal ones in no order that could be relied on.
    public class PriorityQueue<TElement, TPriority>
    {
        readonly List<TElement> elements;
        readonly List<TPriority> priorities;
        readonly IComparer<TPriority> comparer;

        public PriorityQueue() : this(0, null) { }

        public PriorityQueue(int initialCapacity) : this(initialCapacity, null) { }

        public PriorityQueue(IComparer<TPriority> comparer) : this(0, comparer) { }

        public PriorityQueue(int initialCapacity, IComparer<TPriority> comparer)
        {
            elements = new List<TElement>(initialCapacity);
            priorities = new List<TPriority>(initialCapacity);
            this.comparer = comparer ?? Comparer<TPriority>.Default;
        }

        public PriorityQueue(IEnumerable<ValueTuple<TElement, TPriority>> items) : this(items, null) { }

        public PriorityQueue(IEnumerable<ValueTuple<TElement, TPriority>> items, IComparer<TPriority> comparer) : this(0, comparer)
        {
            EnqueueRange(items);
        }

        public int Count => elements.Count;

        public IComparer<TPriority> Comparer => comparer;

        public IReadOnlyCollection<ValueTuple<TElement, TPriority>> UnorderedItems
        {
            get
            {
                var items = new List<ValueTuple<TElement, TPriority>>();
                for (var index = 0; index < elements.Count; index++)
                    items.Add(new ValueTuple<TElement, TPriority>(elements[index], priorities[index]));
                return items;
            }
        }

        public void Enqueue(TElement element, TPriority priority)
        {
            elements.Add(element);
            priorities.Add(priority);
            Rise(elements.Count - 1);
        }

        public void EnqueueRange(IEnumerable<ValueTuple<TElement, TPriority>> items)
        {
            foreach (var item in items) Enqueue(item.Item1, item.Item2);
        }

        public void EnqueueRange(IEnumerable<TElement> items, TPriority priority)
        {
            foreach (var element in items) Enqueue(element, priority);
        }

        public TElement Peek()
        {
            if (elements.Count == 0) throw new InvalidOperationException("Queue empty.");
            return elements[0];
        }

        public TElement Dequeue()
        {
            var first = Peek();
            RemoveAt(0);
            return first;
        }

        public bool TryPeek(out TElement element, out TPriority priority)
        {
            var found = elements.Count > 0;
            element = found ? elements[0] : default(TElement);
            priority = found ? priorities[0] : default(TPriority);
            return found;
        }

        public bool TryDequeue(out TElement element, out TPriority priority)
        {
            if (!TryPeek(out element, out priority)) return false;
            RemoveAt(0);
            return true;
        }

        public TElement EnqueueDequeue(TElement element, TPriority priority)
        {
            if (elements.Count == 0 || comparer.Compare(priority, priorities[0]) <= 0) return element;
            return DequeueEnqueue(element, priority);
        }

        public TElement DequeueEnqueue(TElement element, TPriority priority)
        {
            var first = Peek();
            elements[0] = element;
            priorities[0] = priority;
            Sink(0);
            return first;
        }

        public bool Remove(TElement element, out TElement removedElement, out TPriority priority, IEqualityComparer<TElement> equalityComparer = null)
        {
            var equality = equalityComparer ?? EqualityComparer<TElement>.Default;
            var index = elements.FindIndex(each => equality.Equals(each, element));
            removedElement = index < 0 ? default(TElement) : elements[index];
            priority = index < 0 ? default(TPriority) : priorities[index];
            if (index >= 0) RemoveAt(index);
            return index >= 0;
        }

        public void Clear()
        {
            elements.Clear();
            priorities.Clear();
        }

        public int EnsureCapacity(int capacity)
        {
            if (elements.Capacity < capacity) elements.Capacity = priorities.Capacity = capacity;
            return elements.Capacity;
        }

        public void TrimExcess()
        {
            elements.TrimExcess();
            priorities.TrimExcess();
        }

        void RemoveAt(int index)
        {
            var last = elements.Count - 1;
            elements[index] = elements[last];
            priorities[index] = priorities[last];
            elements.RemoveAt(last);
            priorities.RemoveAt(last);
            if (index == last) return;
            Rise(index);
            Sink(index);
        }

        void Rise(int index)
        {
            var element = elements[index];
            var priority = priorities[index];
            while (index > 0)
            {
                var parent = (index - 1) / 2;
                if (comparer.Compare(priority, priorities[parent]) >= 0) break;
                elements[index] = elements[parent];
                priorities[index] = priorities[parent];
                index = parent;
            }
            elements[index] = element;
            priorities[index] = priority;
        }

        void Sink(int index)
        {
            var element = elements[index];
            var priority = priorities[index];
            for (;;)
            {
                var child = 2 * index + 1;
                if (child >= elements.Count) break;
                if (child + 1 < elements.Count && comparer.Compare(priorities[child + 1], priorities[child]) < 0) child++;
                if (comparer.Compare(priority, priorities[child]) <= 0) break;
                elements[index] = elements[child];
                priorities[index] = priorities[child];
                index = child;
            }
            elements[index] = element;
            priorities[index] = priority;
        }
    }
}
