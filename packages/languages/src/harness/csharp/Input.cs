using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace CodeNova
{
    /// Reads the tokens of wire.ts into whatever type the person's parameter has: `string[]` or `IList<string>`.
    sealed class Input
    {
        readonly byte[] bytes;
        int at;
        /// Of the tree that was read last, level by level.
        object[] tree = new object[0];
        Nodes treeNodes;
        /// Nodes of which a copy is wanted.
        HashSet<object> originals = new HashSet<object>(Identity.Instance);

        public Input(byte[] bytes)
        {
            this.bytes = bytes;
        }

        /// The nodes that the answer to the case must not hold; from now on those of the next case are gathered.
        public HashSet<object> TakeOriginals()
        {
            var taken = originals;
            if (taken.Count > 0) originals = new HashSet<object>(Identity.Instance);
            return taken;
        }

        string Token()
        {
            var start = at;
            while (at < bytes.Length && bytes[at] != ' ' && bytes[at] != '\n') at++;
            var token = Encoding.ASCII.GetString(bytes, start, at - start);
            at++;
            return token;
        }

        public long Number()
        {
            var negative = bytes[at] == '-';
            if (negative) at++;
            long value = 0;
            for (; at < bytes.Length && bytes[at] >= '0' && bytes[at] <= '9'; at++) value = value * 10 - (bytes[at] - '0');
            at++;
            return negative ? value : -value;
        }

        public int Count()
        {
            return (int)Number();
        }

        string Text()
        {
            var length = Count();
            var text = Encoding.UTF8.GetString(bytes, at, length);
            at += length + 1;
            return text;
        }

        static string Element(string wireType)
        {
            return wireType.Substring(0, wireType.Length - 2);
        }

        static bool IsArray(string wireType)
        {
            return wireType.EndsWith("[]", StringComparison.Ordinal);
        }

        /// How ill a parameter's type takes what `Read` gives: 0 as in the signature, 1 well, 100 not at all.
        public static int Misfit(string wireType, Type type)
        {
            if (IsArray(wireType))
            {
                if (type.IsArray) return type.GetArrayRank() > 1 ? 100 : Misfit(Element(wireType), type.GetElementType());
                if (type == typeof(object)) return 1;
                if (!type.IsGenericType) return type.IsAssignableFrom(typeof(ArrayList)) ? 1 : 100;
                var element = type.GetGenericArguments()[0];
                return type.IsAssignableFrom(typeof(List<>).MakeGenericType(element)) ? 1 + Misfit(Element(wireType), element) : 100;
            }
            var otherwise = type == typeof(object) ? 1 : 100;
            switch (wireType)
            {
                case "int":
                    return type == typeof(int) ? 0 : type == typeof(long) || type == typeof(double) ? 1 : otherwise;
                case "long":
                    return type == typeof(long) ? 0 : type == typeof(int) || type == typeof(double) ? 1 : otherwise;
                case "double":
                    return type == typeof(double) ? 0 : otherwise;
                case "bool":
                    return type == typeof(bool) ? 0 : otherwise;
                case "char":
                    return type == typeof(char) ? 0 : type == typeof(string) ? 1 : otherwise;
                case "string":
                    return type == typeof(string) ? 0 : type == typeof(char[]) ? 1 : otherwise;
                default:
                    return type.Name == Nodes.ClassName(wireType) ? 0 : 100;
            }
        }

        public object Read(string wireType, Type type)
        {
            if (IsArray(wireType)) return ReadArray(Element(wireType), type);
            switch (wireType)
            {
                case "int":
                case "long":
                    var number = Number();
                    if (type == typeof(double)) return (double)number;
                    if (type == typeof(int) || (type == typeof(object) && wireType == "int")) return (int)number;
                    return number;
                case "double":
                    return double.Parse(Token(), NumberStyles.Float, CultureInfo.InvariantCulture);
                case "bool":
                    return Number() == 1;
                case "char":
                    var single = Text();
                    return type == typeof(string) ? (object)single : single[0];
                case "string":
                    var text = Text();
                    return type == typeof(char[]) ? (object)text.ToCharArray() : text;
                default:
                    return ReadNode(wireType, Nodes.Of(type, wireType));
            }
        }

        object ReadArray(string wireElement, Type type)
        {
            var count = Count();
            if (type == typeof(int[]))
            {
                var values = new int[count];
                for (var index = 0; index < count; index++) values[index] = (int)Number();
                return values;
            }
            if (type == typeof(long[]))
            {
                var values = new long[count];
                for (var index = 0; index < count; index++) values[index] = Number();
                return values;
            }
            if (type == typeof(char[]))
            {
                var values = new char[count];
                for (var index = 0; index < count; index++) values[index] = Character();
                return values;
            }
            if (type.IsArray)
            {
                var element = type.GetElementType();
                var values = Array.CreateInstance(element, count);
                for (var index = 0; index < count; index++) values.SetValue(Read(wireElement, element), index);
                return values;
            }
            var item = type.IsGenericType ? type.GetGenericArguments()[0] : typeof(object);
            var list = type.IsGenericType ? (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(item)) : new ArrayList();
            for (var index = 0; index < count; index++) list.Add(Read(wireElement, item));
            return list;
        }

        /// Most are of one byte.
        char Character()
        {
            if (bytes[at] != '1' || bytes[at + 1] != ' ') return Text()[0];
            var single = (char)bytes[at + 2];
            at += 4;
            return single;
        }

        object ReadNode(string wireType, Nodes nodes)
        {
            switch (wireType)
            {
                case "ListNode":
                    return First(Chain(nodes, Count(), false));
                case "CyclicListNode":
                    var list = Chain(nodes, Count(), false);
                    var entry = Count();
                    if (entry >= 0) nodes.SetLink(list[list.Length - 1], 0, list[entry]);
                    return First(list);
                case "RandomListNode":
                    return ReadRandomList(nodes);
                case "TreeNode":
                case "NextTreeNode":
                    return ReadTree(nodes);
                case "TreeNodeByValue":
                    var value = Count();
                    foreach (var node in tree) if (node != null && treeNodes.Value(node) == value) return node;
                    return null;
                case "GraphNode":
                    return ReadGraph(nodes);
                case "NaryNode":
                    return ReadNary(nodes);
                default:
                    throw new ArgumentException("no type " + wireType);
            }
        }

        static object First(object[] made)
        {
            return made.Length == 0 ? null : made[0];
        }

        /// Nodes linked by their first link; with numbers, each value is followed by one that is skipped here.
        object[] Chain(Nodes nodes, int count, bool withNumbers)
        {
            var made = new object[count];
            for (var index = 0; index < count; index++)
            {
                made[index] = nodes.Create(Count());
                if (withNumbers) Count();
                if (index > 0) nodes.SetLink(made[index - 1], 0, made[index]);
            }
            return made;
        }

        object ReadRandomList(Nodes nodes)
        {
            var count = Count();
            var start = at;
            var made = Chain(nodes, count, true);
            at = start;
            foreach (var node in made)
            {
                Count();
                var random = Count();
                if (random >= 0) nodes.SetLink(node, 1, made[random]);
            }
            originals.UnionWith(made);
            return First(made);
        }

        object ReadTree(Nodes nodes)
        {
            var count = Count();
            var made = new object[count];
            for (var index = 0; index < count; index++)
            {
                if (bytes[at] == 'n') at += 2;
                else made[index] = nodes.Create(Count());
            }
            var child = 1;
            foreach (var node in made)
            {
                if (node == null) continue;
                if (child < count) nodes.SetLink(node, 0, made[child]);
                if (child + 1 < count) nodes.SetLink(node, 1, made[child + 1]);
                child += 2;
            }
            tree = made;
            treeNodes = nodes;
            return First(made);
        }

        object ReadGraph(Nodes nodes)
        {
            var count = Count();
            var made = new object[count];
            for (var index = 0; index < count; index++) made[index] = nodes.Create(index + 1);
            foreach (var node in made)
            {
                var neighbours = nodes.StartList(node, 0);
                for (var left = Count(); left > 0; left--) neighbours.Add(made[Count() - 1]);
            }
            originals.UnionWith(made);
            return First(made);
        }

        object ReadNary(Nodes nodes)
        {
            var count = Count();
            var made = new object[count];
            var children = new int[count];
            for (var index = 0; index < count; index++)
            {
                made[index] = nodes.Create(Count());
                children[index] = Count();
            }
            var next = 1;
            for (var index = 0; index < count; index++)
            {
                var list = nodes.StartList(made[index], 0);
                for (var left = children[index]; left > 0; left--) list.Add(made[next++]);
            }
            return First(made);
        }
    }
}
