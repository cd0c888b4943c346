using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace PerfEval.Readers.Processes;

/// <summary>
/// Runs a program for one file: with limits on time, memory, output and files, standard input closed, an environment of its own.
/// The calling thread waits until it has ended; nothing of it is left then.
/// </summary>
internal static class ChildProcess
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <exception cref="Win32Exception">The program is not there or may not be run.</exception>
    public static ProcessResult Run(ProcessCommand command, ProcessLimits limits, Action<Stream> readOutput)
    {
        using var process = new Process { StartInfo = StartInfo(command, limits) };
        process.Start();
        process.StandardInput.Close();
        var errors = new ErrorTail(process.StandardError.BaseStream);
        var output = new CappedOutput(process.StandardOutput.BaseStream, limits.OutputBytes);
        var timedOut = false;
        using (var clock = new Timer(_ => { timedOut = true; Kill(process); }, null, limits.Time, Timeout.InfiniteTimeSpan))
        {
            var reading = true;
            try
            {
                readOutput(output);
                reading = false;
                // A reader that had enough leaves the rest in the pipe, and the process would wait for it.
                if (output.ReadByte() >= 0 || output.WasCut) Kill(process);
                else process.WaitForExit();
            }
            finally
            {
                if (reading) Kill(process);
                process.WaitForExit(Patience);
            }
        }
        var end = timedOut ? ProcessEnd.TimedOut : output.WasCut ? ProcessEnd.OutputCut : ProcessEnd.Exited;
        return new ProcessResult(end, process.HasExited ? process.ExitCode : -1, errors.Text(Patience));
    }

    public static ProcessResult Run(ProcessCommand command, ProcessLimits limits) =>
        Run(command, limits, static output => output.CopyTo(Stream.Null));

    private static ProcessStartInfo StartInfo(ProcessCommand command, ProcessLimits limits)
    {
        var start = new ProcessStartInfo
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = command.Folder,
        };
        var words = Limited(command, limits);
        start.FileName = words[0];
        foreach (var word in words.Skip(1)) start.ArgumentList.Add(word);
        start.Environment.Clear();
        start.Environment["PATH"] = "/usr/bin:/bin";
        start.Environment["LC_ALL"] = "C.UTF-8";
        start.Environment["HOME"] = command.Folder;
        start.Environment["TMPDIR"] = command.Folder;
        foreach (var (name, value) in command.Environment) start.Environment[name] = value;
        return start;
    }

    // prlimit sets the limits and becomes the program, under the same process id.
    private static List<string> Limited(ProcessCommand command, ProcessLimits limits)
    {
        var words = new List<string>();
        if (ExternalTools.Prlimit is { } prlimit)
        {
            string Limit(string name, long value) => string.Create(CultureInfo.InvariantCulture, $"--{name}={value}");
            words.AddRange([prlimit, Limit("as", limits.MemoryBytes), Limit("cpu", limits.CpuSeconds), Limit("core", 0),
                Limit("nofile", limits.OpenFiles), Limit("fsize", limits.FileBytes), "--"]);
        }
        words.Add(command.Program);
        words.AddRange(command.Arguments);
        return words;
    }

    private static void Kill(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (Exception e) when (e is InvalidOperationException or Win32Exception or AggregateException)
        {
            // It has ended already.
        }
    }
}
