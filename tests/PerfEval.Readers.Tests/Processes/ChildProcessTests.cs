using System.Diagnostics;
using System.Text;
using PerfEval.Readers.Processes;

namespace PerfEval.Readers.Tests.Processes;

public sealed class ChildProcessTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Gives_what_the_program_printed_and_how_it_ended()
    {
        var (result, output) = Run("echo 绩效; echo 出错 >&2; exit 3", ProcessLimits.Default);
        Assert.Equal("绩效\n", output);
        Assert.Equal((ProcessEnd.Exited, 3, "出错"), (result.End, result.ExitCode, result.LastError));
    }

    [Fact]
    public void Ends_a_program_that_takes_too_long_with_its_children()
    {
        var watch = Stopwatch.StartNew();
        var (result, output) = Run("echo 前; sleep 60 & sleep 61", ProcessLimits.Default with { Time = TimeSpan.FromMilliseconds(300) });
        Assert.Equal(ProcessEnd.TimedOut, result.End);
        Assert.Equal("前\n", output);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"took {watch.Elapsed}");
    }

    [Fact]
    public void Cuts_an_output_without_end()
    {
        var (result, output) = Run("yes", ProcessLimits.Default with { OutputBytes = 1000 });
        Assert.Equal(ProcessEnd.OutputCut, result.End);
        Assert.Equal(1000, output.Length);
    }

    [Fact]
    public void Keeps_an_output_of_just_the_limit()
    {
        var (result, output) = Run("printf 12345", ProcessLimits.Default with { OutputBytes = 5 });
        Assert.Equal((ProcessEnd.Exited, "12345"), (result.End, output));
    }

    [Fact]
    public void Keeps_the_end_of_an_endless_standard_error()
    {
        var (result, _) = Run("yes 警告 | head -n 200000 >&2; echo 最后 >&2", ProcessLimits.Default);
        Assert.Equal("最后", result.LastError);
        Assert.InRange(result.Errors.Length, 3, 8192);
    }

    [Fact]
    public void Shows_the_program_nothing_of_our_environment_and_no_input()
    {
        Environment.SetEnvironmentVariable("PERFEVAL_TEST_SECRET", "秘密");
        var (_, output) = Run("cat; env", ProcessLimits.Default);
        Assert.DoesNotContain("秘密", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Forbids_files_beyond_the_limit()
    {
        Run("head -c 100000 /dev/zero > big", ProcessLimits.Default with { FileBytes = 10_000 });
        Assert.InRange(new FileInfo(_folder.File("big")).Length, 0, 10_000);
    }

    [Fact]
    public void Forbids_memory_beyond_the_limit()
    {
        var (result, _) = Run("head -c 300000000 /dev/zero | tail", ProcessLimits.Default with { MemoryBytes = 100 << 20 });
        Assert.Contains("memory exhausted", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Leaves_no_folder_behind()
    {
        string path;
        using (var folder = new ScratchFolder())
        {
            path = folder.Path;
            folder.Write("in.pdf", [1, 2, 3]);
        }
        Assert.False(Directory.Exists(path));
    }

    private (ProcessResult Result, string Output) Run(string script, ProcessLimits limits)
    {
        var output = new MemoryStream();
        var result = ChildProcess.Run(new ProcessCommand("/bin/bash", ["-c", script], _folder.Path), limits, s => s.CopyTo(output));
        return (result, Encoding.UTF8.GetString(output.ToArray()));
    }
}
