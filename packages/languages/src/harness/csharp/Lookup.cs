using System;
using System.Collections.Generic;
using System.Reflection;

namespace CodeNova
{
    /// Finds what the signature names in the person's assembly, or says what is missing.
    static class Lookup
    {
        const BindingFlags all = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

        public static string[] Types(string text)
        {
            return text.Length == 0 ? new string[0] : text.Split(' ');
        }

        /// As C# writes it: `TwoSum` for twoSum, `ScaleAll` for scale_all.
        static string Pascal(string name)
        {
            var result = "";
            foreach (var part in name.Split('_'))
                if (part.Length > 0) result += char.ToUpperInvariant(part[0]) + part.Substring(1);
            return result;
        }

        static string[] Forms(string name)
        {
            return new[] { Pascal(name), name, char.ToUpperInvariant(name[0]) + name.Substring(1) };
        }

        /// In whatever namespace it stands.
        public static Type Class(Assembly assembly, string name)
        {
            foreach (var form in new[] { name, Pascal(name) })
                foreach (var type in assembly.GetTypes())
                    if (type.Name == form && !type.IsNested) return type;
            throw new Unfit("there is no class " + name);
        }

        public static MethodInfo Method(Type owner, string name, string[] types)
        {
            MethodInfo best = null;
            foreach (var form in Forms(name))
            {
                for (var type = owner; type != null && type != typeof(object) && best == null; type = type.BaseType)
                    foreach (var each in type.GetMethods(all | BindingFlags.DeclaredOnly))
                    {
                        if (each.Name != form || each.GetParameters().Length != types.Length || each.IsGenericMethod) continue;
                        if (best == null || IsBetter(each, best, types)) best = each;
                    }
                if (best != null) break;
            }
            if (best == null) throw new Unfit("class " + owner.Name + " has no method " + Pascal(name) + Taking(types));
            Check(best, "method " + best.Name, types);
            return best;
        }

        public static ConstructorInfo Constructor(Type owner, string[] types)
        {
            if (owner.IsAbstract && !owner.IsSealed || owner.IsInterface)
                throw new Unfit(owner.Name + " is no class of which there can be an object");
            ConstructorInfo best = null;
            foreach (var each in owner.GetConstructors(all & ~BindingFlags.Static))
                if (each.GetParameters().Length == types.Length && (best == null || IsBetter(each, best, types))) best = each;
            if (best == null) throw new Unfit("class " + owner.Name + " has no constructor" + Taking(types));
            Check(best, "the constructor of " + owner.Name, types);
            return best;
        }

        static string Taking(string[] types)
        {
            return types.Length == 0 ? " without parameters" : " with " + types.Length + (types.Length == 1 ? " parameter" : " parameters");
        }

        /// Of two overloads: the one whose parameters take the arguments, then the public one.
        static bool IsBetter(MethodBase one, MethodBase other, string[] types)
        {
            var difference = Misfit(one, types) - Misfit(other, types);
            return difference != 0 ? difference < 0 : one.IsPublic && !other.IsPublic;
        }

        static int Misfit(MethodBase target, string[] types)
        {
            var parameters = target.GetParameters();
            var sum = 0;
            for (var index = 0; index < types.Length; index++) sum += Input.Misfit(types[index], parameters[index].ParameterType);
            return sum;
        }

        static void Check(MethodBase target, string what, string[] types)
        {
            var parameters = target.GetParameters();
            for (var index = 0; index < types.Length; index++)
            {
                var type = parameters[index].ParameterType;
                if (Input.Misfit(types[index], type) >= 100)
                {
                    var shown = new List<string>();
                    foreach (var each in parameters) shown.Add(Output.TypeName(each.ParameterType));
                    throw new Unfit(what + " takes (" + string.Join(", ", shown.ToArray()) + "), where (" + string.Join(", ", types) + ") is expected");
                }
                if (Nodes.IsNode(types[index])) Nodes.Of(type, types[index]).Check();
            }
        }
    }
}
