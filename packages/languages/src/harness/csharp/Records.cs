using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Text;

namespace CodeNova
{
    /// The records of records.ts, on descriptor 3.
    sealed class Records
    {
        const int channel = 3;
        const int interrupted = 4;

        readonly TextWriter output;
        readonly string file;
        readonly Stopwatch clock = new Stopwatch();
        long startOnProcessor;

        // Mono opens no descriptor by number but the first three.
        [DllImport("libc.so.6", EntryPoint = "write", SetLastError = true)]
        static extern IntPtr WriteTo(int descriptor, byte[] data, IntPtr size);

        [DllImport("libc.so.6", EntryPoint = "fcntl")]
        static extern int Control(int descriptor, int command, int argument);

        [DllImport("libc.so.6", EntryPoint = "fstat")]
        static extern int Status(int descriptor, byte[] about);

        /// `file` is the person's, as stack traces have it; `output` what they print to.
        public Records(string file, TextWriter output)
        {
            this.file = file;
            this.output = output;
            const int setFlags = 2, closeOnExecution = 1;
            Control(channel, setFlags, closeOnExecution);
        }

        public void Ready()
        {
            Write("ready", 0, 0, new byte[0]);
        }

        /// From now on the time is the case's.
        public void StartCase()
        {
            startOnProcessor = OnProcessor();
            clock.Restart();
        }

        public void Answer(byte[] payload)
        {
            Write("answer", Spent(), 0, payload);
        }

        public void Mistyped(string message)
        {
            Write("mistyped", Spent(), 0, Encoding.UTF8.GetBytes(message));
        }

        public void Failure(Exception thrown)
        {
            var micros = Spent();
            var error = CauseOf(thrown);
            string text;
            try
            {
                text = error.GetType().FullName + ": " + error.Message;
            }
            catch (Exception)
            {
                text = error.GetType().FullName;
            }
            var payload = Encoding.UTF8.GetBytes(text.Substring(0, Math.Min(4000, text.Length)));
            Write(error is OutOfMemoryException ? "memory" : "exception", micros, LineOf(error), payload);
        }

        /// What went wrong in a static constructor, or in a call by reflection, rather than that something did.
        public static Exception CauseOf(Exception thrown)
        {
            var error = thrown;
            while ((error is TypeInitializationException || error is TargetInvocationException) && error.InnerException != null)
                error = error.InnerException;
            return error;
        }

        /// The person's code does not fit the signature.
        public void Unfit(string message)
        {
            Write("load", 0, 0, Encoding.UTF8.GetBytes(message));
        }

        int LineOf(Exception error)
        {
            try
            {
                foreach (var frame in new StackTrace(error, true).GetFrames() ?? new StackFrame[0])
                    if (frame.GetFileName() == file) return Math.Max(0, frame.GetFileLineNumber());
            }
            catch (Exception)
            {
                return 0;
            }
            return 0;
        }

        /// Nanoseconds that this thread was on a processor; the kernel brings it up to date every few milliseconds.
        static long OnProcessor()
        {
            try
            {
                var text = File.ReadAllText("/proc/thread-self/schedstat");
                return long.Parse(text.Substring(0, text.IndexOf(' ')), CultureInfo.InvariantCulture);
            }
            catch (Exception)
            {
                return -1;
            }
        }

        /// Microseconds on the processor: not more than the clock shows, nor than the kernel's figure and its grain.
        long Spent()
        {
            var elapsed = (long)(clock.ElapsedTicks * (1e6 / Stopwatch.Frequency));
            var now = OnProcessor();
            const long grain = 10000;
            return startOnProcessor < 0 || now < 0 ? elapsed : Math.Min(elapsed, (now - startOnProcessor) / 1000 + grain);
        }

        /// Of the file behind it: `st_size` of Linux's 64-bit `struct stat`.
        static long SizeOf(int descriptor)
        {
            var about = new byte[256];
            return Status(descriptor, about) == 0 ? BitConverter.ToInt64(about, 48) : 0;
        }

        void Write(string kind, long micros, int line, byte[] payload)
        {
            output.Flush();
            Console.Error.Flush();
            var head = string.Format(
                CultureInfo.InvariantCulture, "{0} {1} {2} {3} {4} {5}\n", kind, micros, SizeOf(1), SizeOf(2), line, payload.Length);
            var data = new byte[head.Length + payload.Length + 1];
            Encoding.ASCII.GetBytes(head, 0, head.Length, data, 0);
            payload.CopyTo(data, head.Length);
            data[data.Length - 1] = (byte)'\n';
            for (var at = 0; at < data.Length; )
            {
                var rest = data;
                if (at > 0) Array.Copy(data, at, rest = new byte[data.Length - at], 0, rest.Length);
                var written = (int)WriteTo(channel, rest, (IntPtr)rest.Length);
                if (written < 0 && Marshal.GetLastWin32Error() != interrupted) Environment.Exit(111);
                at += Math.Max(0, written);
            }
        }
    }
}
