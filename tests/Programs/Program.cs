using System.Diagnostics;

namespace PerfEval.Tests.Programs;

/// <summary>Runs a program of the machine for a test: to make a file, never to read one.</summary>
internal static class Program
{
    /// <summary>Its standard output; fails the test when the program fails or takes longer than it may.</summary>
    public static string Run(string name, IEnumerable<string> arguments, TimeSpan most)
    {
        var start = new ProcessStartInfo(name) { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        using var process = Process.Start(start) ?? throw new InvalidOperationException(name);
        process.StandardInput.Close();
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        if (!process.WaitForExit(most))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{name} took longer than {most}");
        }
        return process.ExitCode == 0 ? output.Result : throw new InvalidOperationException($"{name}: {process.ExitCode} {errors.Result}");
    }
}
