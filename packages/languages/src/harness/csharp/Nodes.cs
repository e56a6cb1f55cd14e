using System;
using System.Collections;
using System.Collections.Generic;
using System.Reflection;

namespace CodeNova
{
    /// The person's code cannot be what the signature says; the message is for them.
    sealed class Unfit : Exception
    {
        public Unfit(string message) : base(message) { }
    }

    /// One class of nodes, ours or one that the person has written with the same fields (or properties). Seen through
    /// them, because `Node` is another class in each problem.
    sealed class Nodes
    {
        static readonly Dictionary<string, string[]> links = new Dictionary<string, string[]>
        {
            { "ListNode", new[] { "next" } },
            { "CyclicListNode", new[] { "next" } },
            { "TreeNode", new[] { "left", "right" } },
            { "TreeNodeByValue", new[] { "left", "right" } },
            { "RandomListNode", new[] { "next", "random" } },
            { "GraphNode", new[] { "neighbors" } },
            { "NaryNode", new[] { "children" } },
            { "NextTreeNode", new[] { "left", "right", "next" } },
        };
        static readonly Dictionary<string, Nodes> known = new Dictionary<string, Nodes>();
        const BindingFlags anyInstance =
            BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.IgnoreCase;

        readonly Type type;
        readonly FieldInfo value;
        readonly FieldInfo[] fields;
        ConstructorInfo constructor;
        ParameterInfo[] parameters;

        public static bool IsNode(string wireType)
        {
            return links.ContainsKey(wireType);
        }

        /// What the person calls the class.
        public static string ClassName(string wireType)
        {
            if (wireType.StartsWith("Tree", StringComparison.Ordinal)) return "TreeNode";
            return wireType == "ListNode" || wireType == "CyclicListNode" ? "ListNode" : "Node";
        }

        public static Nodes Of(Type type, string wireType)
        {
            var key = wireType + type.AssemblyQualifiedName;
            if (!known.TryGetValue(key, out var nodes)) known[key] = nodes = new Nodes(type, wireType);
            return nodes;
        }

        Nodes(Type type, string wireType)
        {
            this.type = type;
            value = Field("val");
            var names = links[wireType];
            fields = new FieldInfo[names.Length];
            for (var index = 0; index < names.Length; index++) fields[index] = Field(names[index]);
        }

        /// Of the class or one that it extends; a property's own field where it is written as a property.
        FieldInfo Field(string name)
        {
            for (var each = type; each != null && each != typeof(object); each = each.BaseType)
            {
                var found = each.GetField(name, anyInstance | BindingFlags.DeclaredOnly);
                if (found != null) return found;
                foreach (var field in each.GetFields(anyInstance | BindingFlags.DeclaredOnly))
                    if (string.Equals(field.Name, "<" + name + ">k__BackingField", StringComparison.OrdinalIgnoreCase))
                        return field;
            }
            throw new Unfit("class " + type.Name + " has no field " + name);
        }

        /// Throws where no node can be made: the shortest constructor that takes nothing or begins with the value.
        public void Check()
        {
            if (parameters != null) return;
            foreach (var each in type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
            {
                var found = each.GetParameters();
                if (found.Length > 0 && found[0].ParameterType != typeof(int)) continue;
                if (parameters != null && Misfit(found.Length) >= Misfit(parameters.Length)) continue;
                constructor = each;
                parameters = found;
            }
            if (parameters == null) throw new Unfit("class " + type.Name + " has no constructor that takes its value");
        }

        static int Misfit(int count)
        {
            return count == 0 ? 100 : count;
        }

        public object Create(int number)
        {
            Check();
            var arguments = new object[parameters.Length];
            for (var index = 0; index < arguments.Length; index++)
                arguments[index] = index == 0 ? number : NewList(parameters[index].ParameterType);
            var node = constructor.Invoke(arguments);
            if (arguments.Length == 0) value.SetValue(node, number);
            return node;
        }

        /// An empty list where one may stand, else nothing.
        static object NewList(Type wanted)
        {
            if (!wanted.IsGenericType) return wanted.IsValueType ? Activator.CreateInstance(wanted) : null;
            var list = typeof(List<>).MakeGenericType(wanted.GetGenericArguments()[0]);
            return wanted.IsAssignableFrom(list) ? Activator.CreateInstance(list) : null;
        }

        public int Value(object node)
        {
            return Convert.ToInt32(value.GetValue(node));
        }

        public object Link(object node, int index)
        {
            return fields[index].GetValue(node);
        }

        public void SetLink(object node, int index, object target)
        {
            fields[index].SetValue(node, target);
        }

        /// An empty list in place of whatever the link holds.
        public IList StartList(object node, int index)
        {
            var list = NewList(fields[index].FieldType) as IList;
            if (list == null) throw new Unfit("field " + fields[index].Name + " of class " + type.Name + " is no list");
            SetLink(node, index, list);
            return list;
        }
    }
}
