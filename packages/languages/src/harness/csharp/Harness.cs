using System;
using System.Collections.Generic;
using System.IO;
using System.Reflection;
using System.Text;
using System.Threading;

namespace CodeNova
{
    /// Runs a person's C# solution case after case. Arguments: the path of what was compiled (the size of the assembly on a
    /// line, the assembly, its debugging information), the person's file as that has it, the signature as text
    /// (signature-text.ts) or `program`, and the assemblies of the nodes that it uses.
    static class Harness
    {
        const int stackBytes = 64 << 20;

        delegate void Call(Output output);

        static Records records;
        static TextWriter printed;

        static int Main(string[] arguments)
        {
            var exitCode = 0;
            // A deep recursion needs more than the main thread's stack.
            var thread = new Thread(() => exitCode = Run(arguments), stackBytes);
            thread.Start();
            thread.Join();
            // A thread of the person's must not keep it alive.
            Environment.Exit(exitCode);
            return exitCode;
        }

        static int Run(string[] arguments)
        {
            for (var index = 3; index < arguments.Length; index++) Assembly.LoadFrom(arguments[index]);
            if (arguments[2] == "program") return RunProgram(Solution(arguments[0]));
            printed = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false), 8192);
            Console.SetOut(TextWriter.Synchronized(printed));
            records = new Records(arguments[1], Console.Out);
            var input = new Input(AllOf(Console.OpenStandardInput()));
            AppDomain.CurrentDomain.ProcessExit += (sender, about) => Flush();
            try
            {
                var spec = arguments[2].Split('|');
                var assembly = Solution(arguments[0]);
                if (spec[0] == "function") ServeFunction(assembly, spec, input);
                else ServeClass(assembly, spec, input);
            }
            catch (Unfit error)
            {
                records.Unfit(error.Message);
            }
            catch (TypeInitializationException error)
            {
                records.Failure(error);
            }
            return 0;
        }

        static void Flush()
        {
            try
            {
                printed.Flush();
            }
            catch (Exception)
            {
                // Standard output is gone, and with it whoever would read this.
                return;
            }
        }

        static Assembly Solution(string path)
        {
            var data = File.ReadAllBytes(path);
            var end = Array.IndexOf(data, (byte)'\n');
            var size = int.Parse(Encoding.ASCII.GetString(data, 0, end));
            var code = new byte[size];
            Array.Copy(data, end + 1, code, 0, size);
            var symbols = new byte[data.Length - end - 1 - size];
            Array.Copy(data, end + 1 + size, symbols, 0, symbols.Length);
            return Assembly.Load(code, symbols);
        }

        static byte[] AllOf(Stream stream)
        {
            var data = new MemoryStream();
            stream.CopyTo(data, 1 << 16);
            return data.ToArray();
        }

        static int RunProgram(Assembly assembly)
        {
            var main = assembly.EntryPoint;
            try
            {
                var result = main.Invoke(null, main.GetParameters().Length == 0 ? new object[0] : new object[] { new string[0] });
                Console.Out.Flush();
                return result is int ? (int)result : 0;
            }
            catch (Exception error)
            {
                Console.Out.Flush();
                Console.Error.WriteLine("Unhandled Exception:\n" + Trace(Records.CauseOf(error)));
                return 1;
            }
        }

        /// The exception as it prints itself, without what is ours.
        static string Trace(Exception error)
        {
            var kept = new List<string>();
            foreach (var line in error.ToString().Split('\n'))
                if (!line.Contains("System.Reflection.") && !line.Contains("(wrapper ") && !line.Contains("CodeNova.")) kept.Add(line.Replace(" in ./", " in "));
            return string.Join("\n", kept.ToArray());
        }

        static object[] Arguments(Input input, string[] types, MethodBase target)
        {
            var parameters = target.GetParameters();
            var values = new object[types.Length];
            for (var index = 0; index < types.Length; index++) values[index] = input.Read(types[index], parameters[index].ParameterType);
            return values;
        }

        static void ServeFunction(Assembly assembly, string[] spec, Input input)
        {
            var types = Lookup.Types(spec[4]);
            var returns = spec[2];
            var mutated = int.Parse(spec[3]);
            var owner = Lookup.Class(assembly, "Solution");
            var method = Lookup.Method(owner, spec[1], types);
            var constructor = owner.IsAbstract && owner.IsSealed ? null : Lookup.Constructor(owner, new string[0]);
            records.Ready();
            for (var left = input.Count(); left > 0; left--)
            {
                var values = Arguments(input, types, method);
                Answer(input.TakeOriginals(), output =>
                {
                    var result = method.Invoke(constructor == null ? null : constructor.Invoke(new object[0]), values);
                    if (mutated < 0) output.Write(returns, result);
                    else if (returns == "void") output.Write(types[mutated], values[mutated]);
                    else output.WriteFirst(types[mutated], values[mutated], result);
                });
            }
        }

        static void ServeClass(Assembly assembly, string[] spec, Input input)
        {
            var owner = Lookup.Class(assembly, spec[1]);
            var count = spec.Length - 2;
            var types = new string[count][];
            var returns = new string[count];
            var methods = new MethodInfo[count];
            // The method whose latest result is the argument, or -1.
            var sources = new int[count];
            var names = new List<string>();
            for (var index = 0; index < count; index++) names.Add(index == 0 ? "" : spec[index + 2].Split(' ')[0]);
            types[0] = Lookup.Types(spec[2]);
            var constructor = Lookup.Constructor(owner, types[0]);
            sources[0] = -1;
            for (var index = 1; index < count; index++)
            {
                var parts = spec[index + 2].Split(new[] { ' ' }, 3);
                var parameters = parts.Length > 2 ? parts[2] : "";
                returns[index] = parts[1];
                sources[index] = parameters.StartsWith("<", StringComparison.Ordinal) ? names.IndexOf(parameters.Substring(1)) : -1;
                // What the method takes is what the other one returns.
                types[index] = sources[index] < 0
                    ? Lookup.Types(parameters)
                    : new[] { spec[sources[index] + 2].Split(' ')[1].Replace("*", "") };
                methods[index] = Lookup.Method(owner, parts[0], types[index]);
            }
            records.Ready();
            for (var left = input.Count(); left > 0; left--)
            {
                var calls = input.Count();
                var numbers = new int[calls];
                var values = new object[calls][];
                for (var call = 0; call < calls; call++)
                {
                    var number = numbers[call] = input.Count();
                    values[call] = sources[number] < 0
                        ? Arguments(input, types[number], number == 0 ? (MethodBase)constructor : methods[number])
                        : new object[1];
                }
                Answer(input.TakeOriginals(), output =>
                {
                    object instance = null;
                    var latest = new object[count];
                    for (var call = 0; call < calls; call++)
                    {
                        var number = numbers[call];
                        if (number == 0)
                        {
                            instance = constructor.Invoke(values[call]);
                            continue;
                        }
                        if (sources[number] >= 0) values[call][0] = latest[sources[number]];
                        var result = methods[number].Invoke(instance, values[call]);
                        latest[number] = result;
                        // Written at once: a later call may change what this one has returned.
                        if (returns[number] != "void" && returns[number][0] != '*') output.Write(returns[number], result);
                    }
                });
            }
        }

        static void Answer(HashSet<object> originals, Call call)
        {
            records.StartCase();
            try
            {
                var output = new Output(originals);
                call(output);
                records.Answer(output.Bytes());
            }
            catch (Mistyped error)
            {
                records.Mistyped(error.Message);
            }
            catch (Exception error)
            {
                records.Failure(error);
            }
        }
    }
}
