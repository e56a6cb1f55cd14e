using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text;

namespace CodeNova
{
    /// The answer is of another type than the signature's.
    sealed class Mistyped : Exception
    {
        public Mistyped(string message) : base(message) { }
    }

    /// Writes an answer as the tokens of wire.ts, whatever kind of array or collection it is.
    sealed class Output
    {
        const int elementLimit = 10000000;

        readonly MemoryStream data = new MemoryStream();
        readonly HashSet<object> originals;

        /// `originals` are nodes that an answer must not share.
        public Output(HashSet<object> originals)
        {
            this.originals = originals;
        }

        public byte[] Bytes()
        {
            return data.ToArray();
        }

        public void Token(string token)
        {
            if (data.Length > 0) data.WriteByte((byte)' ');
            var bytes = Encoding.UTF8.GetBytes(token);
            data.Write(bytes, 0, bytes.Length);
        }

        public void Number(long value)
        {
            Token(value.ToString(CultureInfo.InvariantCulture));
        }

        public static Mistyped Refused(object value, string wireType)
        {
            string shown;
            try
            {
                shown = value == null ? "null" : value is string || value.GetType().IsPrimitive ? value.ToString() : TypeName(value.GetType());
            }
            catch (Exception)
            {
                shown = "a value that cannot be shown";
            }
            return new Mistyped("returned " + shown.Substring(0, Math.Min(100, shown.Length)) + ", where " + wireType + " is expected");
        }

        /// As it is written in C#.
        public static string TypeName(Type type)
        {
            if (type.IsArray) return TypeName(type.GetElementType()) + "[" + new string(',', type.GetArrayRank() - 1) + "]";
            if (type.IsGenericType)
            {
                var arguments = new List<string>();
                foreach (var each in type.GetGenericArguments()) arguments.Add(TypeName(each));
                return type.Name.Split('`')[0] + "<" + string.Join(", ", arguments.ToArray()) + ">";
            }
            switch (Type.GetTypeCode(type))
            {
                case TypeCode.Int32: return "int";
                case TypeCode.Int64: return "long";
                case TypeCode.Double: return "double";
                case TypeCode.Boolean: return "bool";
                case TypeCode.Char: return "char";
                case TypeCode.String: return "string";
                default: return type == typeof(object) ? "object" : type == typeof(void) ? "void" : type.Name;
            }
        }

        public void Write(string wireType, object value)
        {
            if (wireType.EndsWith("[]", StringComparison.Ordinal))
            {
                WriteArray(wireType, wireType.Substring(0, wireType.Length - 2), value);
                return;
            }
            switch (wireType)
            {
                case "int":
                case "long":
                    if (!(value is int || value is long || value is short || value is byte || value is uint || value is sbyte || value is ushort))
                        throw Refused(value, wireType);
                    Number(Convert.ToInt64(value));
                    return;
                case "double":
                    if (!(value is double || value is float || value is int || value is long || value is decimal)) throw Refused(value, wireType);
                    Token(Convert.ToDouble(value).ToString("R", CultureInfo.InvariantCulture));
                    return;
                case "bool":
                    if (!(value is bool)) throw Refused(value, wireType);
                    Token((bool)value ? "1" : "0");
                    return;
                case "char":
                    if (!(value is char || value is string)) throw Refused(value, wireType);
                    Text(value.ToString());
                    return;
                case "string":
                    if (value is char[]) Text(new string((char[])value));
                    else if (value is string) Text((string)value);
                    else throw Refused(value, wireType);
                    return;
                default:
                    NodeOutput.Write(this, wireType, value, originals);
                    return;
            }
        }

        void Text(string value)
        {
            Number(Encoding.UTF8.GetByteCount(value));
            Token(value);
        }

        void WriteArray(string wireType, string element, object value)
        {
            var values = Elements(wireType, value);
            var numbers = values as int[];
            Number(values.Count);
            if (numbers != null && (element == "int" || element == "long")) foreach (var each in numbers) Number(each);
            else foreach (var each in values) Write(element, each);
        }

        /// Lists as they are, other collections as a list; what goes on without end is refused.
        static ICollection Elements(string wireType, object value)
        {
            if (value is Array || value is IList) return (ICollection)value;
            if (!(value is IEnumerable) || value is string || value is IDictionary) throw Refused(value, wireType);
            var values = new List<object>();
            foreach (var each in (IEnumerable)value)
            {
                if (values.Count >= elementLimit) throw Refused(value, wireType);
                values.Add(each);
            }
            return values;
        }

        /// The first elements, for a method that returns how many it has kept.
        public void WriteFirst(string wireType, object value, object kept)
        {
            var element = wireType.Substring(0, wireType.Length - 2);
            var values = Elements(wireType, value);
            if (!(kept is int) || (int)kept < 0 || (int)kept > values.Count)
                throw new Mistyped("returned " + kept + ", where the count of kept elements is expected");
            Number((int)kept);
            var left = (int)kept;
            foreach (var each in values)
            {
                if (left-- == 0) return;
                Write(element, each);
            }
        }
    }
}
