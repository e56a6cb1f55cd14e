using System;
using System.Collections;
using System.Collections.Generic;

namespace CodeNova
{
    /// Writes what the person's links lead to, as wire.ts says; all of it may be of their own making.
    sealed class NodeOutput
    {
        const int nodeLimit = 2000000;

        readonly Output output;
        readonly HashSet<object> originals;
        readonly Nodes nodes;

        public static void Write(Output output, string wireType, object start, HashSet<object> originals)
        {
            if (start == null)
            {
                if (wireType == "TreeNodeByValue")
                {
                    output.Token("n");
                    return;
                }
                output.Number(0);
                if (wireType == "CyclicListNode") output.Number(-1);
                return;
            }
            Nodes nodes;
            try
            {
                nodes = Nodes.Of(start.GetType(), wireType);
            }
            catch (Unfit)
            {
                throw Output.Refused(start, wireType);
            }
            try
            {
                new NodeOutput(output, nodes, originals).Write(wireType, start);
            }
            catch (Exception error) when (error is InvalidCastException || error is ArgumentException || error is FormatException || error is NullReferenceException)
            {
                // A link to something else than a node, or to a node of another class.
                throw new Mistyped("returned a " + Nodes.ClassName(wireType) + " that leads to something else");
            }
        }

        NodeOutput(Output output, Nodes nodes, HashSet<object> originals)
        {
            this.output = output;
            this.nodes = nodes;
            this.originals = originals;
        }

        void Write(string wireType, object start)
        {
            switch (wireType)
            {
                case "ListNode":
                    var list = List(start);
                    output.Number(list.Count);
                    foreach (var node in list) output.Number(nodes.Value(node));
                    return;
                case "CyclicListNode":
                    WriteCyclicList(start);
                    return;
                case "TreeNode":
                    WriteTree(start);
                    return;
                case "TreeNodeByValue":
                    output.Number(nodes.Value(start));
                    return;
                case "RandomListNode":
                    WriteRandomList(List(start));
                    return;
                case "GraphNode":
                    WriteGraph(start);
                    return;
                case "NaryNode":
                    WriteNary(start);
                    return;
                case "NextTreeNode":
                    WriteLevels(start);
                    return;
                default:
                    throw new InvalidOperationException("no type " + wireType);
            }
        }

        static void Add(List<object> found, object node, string what)
        {
            if (found.Count > nodeLimit) throw new Mistyped("returned a " + what + " that does not end (a cycle?)");
            found.Add(node);
        }

        void MustBeCopy(object node)
        {
            if (originals.Contains(node)) throw new Mistyped("returned a node of the argument, where a copy is expected");
        }

        List<object> List(object head)
        {
            var found = new List<object>();
            for (; head != null; head = nodes.Link(head, 0)) Add(found, head, "list");
            return found;
        }

        void WriteCyclicList(object head)
        {
            var places = new Dictionary<object, int>(Identity.Instance);
            var found = new List<object>();
            for (; head != null && !places.ContainsKey(head); head = nodes.Link(head, 0))
            {
                places[head] = found.Count;
                Add(found, head, "list");
            }
            output.Number(found.Count);
            foreach (var node in found) output.Number(nodes.Value(node));
            output.Number(head == null ? -1 : places[head]);
        }

        void WriteRandomList(List<object> found)
        {
            var places = new Dictionary<object, int>(Identity.Instance);
            foreach (var node in found)
            {
                MustBeCopy(node);
                places[node] = places.Count;
            }
            output.Number(found.Count);
            foreach (var node in found)
            {
                var random = nodes.Link(node, 1);
                if (random != null) MustBeCopy(random);
                if (random != null && !places.ContainsKey(random))
                    throw new Mistyped("returned a list with a random node that is not in the list");
                output.Number(nodes.Value(node));
                output.Number(random == null ? -1 : places[random]);
            }
        }

        void WriteTree(object root)
        {
            var found = new List<object> { root };
            for (var index = 0; index < found.Count; index++)
            {
                var node = found[index];
                if (node == null) continue;
                Add(found, nodes.Link(node, 0), "tree");
                found.Add(nodes.Link(node, 1));
            }
            var count = found.Count;
            while (count > 0 && found[count - 1] == null) count--;
            output.Number(count);
            for (var index = 0; index < count; index++)
            {
                if (found[index] == null) output.Token("n");
                else output.Number(nodes.Value(found[index]));
            }
        }

        void WriteGraph(object start)
        {
            var seen = new HashSet<object>(Identity.Instance) { start };
            var found = new List<object> { start };
            for (var index = 0; index < found.Count; index++)
            {
                MustBeCopy(found[index]);
                foreach (var neighbour in Linked(found[index])) if (seen.Add(neighbour)) Add(found, neighbour, "graph");
            }
            var byValue = new object[found.Count];
            foreach (var node in found)
            {
                var value = nodes.Value(node);
                if (value < 1 || value > byValue.Length || byValue[value - 1] != null)
                    throw new Mistyped("returned a graph of " + byValue.Length + " nodes whose values are not 1 to " + byValue.Length);
                byValue[value - 1] = node;
            }
            if (byValue[0] != start) throw new Mistyped("returned node " + nodes.Value(start) + ", where node 1 is expected");
            output.Number(byValue.Length);
            foreach (var node in byValue)
            {
                var neighbours = Linked(node);
                output.Number(neighbours.Count);
                foreach (var neighbour in neighbours) output.Number(nodes.Value(neighbour));
            }
        }

        void WriteNary(object root)
        {
            var found = new List<object> { root };
            for (var index = 0; index < found.Count; index++)
                foreach (var child in Linked(found[index])) Add(found, child, "tree");
            output.Number(found.Count);
            foreach (var node in found)
            {
                output.Number(nodes.Value(node));
                output.Number(Linked(node).Count);
            }
        }

        void WriteLevels(object start)
        {
            var levels = new List<List<object>>();
            var count = 0;
            while (start != null)
            {
                var level = new List<object>();
                object below = null;
                for (var node = start; node != null; node = nodes.Link(node, 2))
                {
                    if (++count > nodeLimit) throw new Mistyped("returned a tree that does not end (a cycle?)");
                    level.Add(node);
                    below = below ?? nodes.Link(node, 0) ?? nodes.Link(node, 1);
                }
                levels.Add(level);
                start = below;
            }
            output.Number(levels.Count);
            foreach (var level in levels)
            {
                output.Number(level.Count);
                foreach (var node in level) output.Number(nodes.Value(node));
            }
        }

        /// Copied: a list of the person's own could change while it is read.
        List<object> Linked(object node)
        {
            var found = new List<object>();
            var list = nodes.Link(node, 0);
            if (list == null) return found;
            foreach (var each in (IEnumerable)list)
            {
                if (each == null) throw new NullReferenceException();
                Add(found, each, "list");
            }
            return found;
        }
    }
}
