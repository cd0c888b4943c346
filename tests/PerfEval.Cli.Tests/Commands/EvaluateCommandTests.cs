using PerfEval.Cli.Tests.Corpus;
using PerfEval.Cli.Tests.Drills;

namespace PerfEval.Cli.Tests.Commands;

public sealed class EvaluateCommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("evaluate").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Tells_every_figure_of_the_retold_reports_and_holds_floors_that_are_reached()
    {
        var (exitCode, output) = await RunAsync("""{"amounts.f1": 0.97, "reports.count": 10, "must_not.count": {"at_most": 0}}""", ExpectedReport.Folder, "--verbose", "--by", "family");

        Assert.Equal(0, exitCode);
        Assert.Matches(@"金额 +142 +142", output);
        Assert.Matches(@"PE104 +单位疑误 +2 +2 +1\.000", output);
        Assert.Contains("3 条底线全部达到", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_a_floor_that_is_not_reached()
    {
        var (exitCode, output) = await RunAsync("""{"amounts.f1": 1.01}""", ExpectedReport.Folder);

        Assert.Equal(1, exitCode);
        Assert.Contains("amounts.f1：1，低于底线 1.01", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Gold_whose_report_is_missing_is_a_usage_error()
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "a.expected.json"), """{"file": "a.txt"}""", TestContext.Current.CancellationToken);

        var (exitCode, output) = await RunAsync("{}", folder);

        Assert.Equal(2, exitCode);
        Assert.Contains("标注提到的报告不存在（1份）：a.txt", output, StringComparison.Ordinal);
    }

    private async Task<(int ExitCode, string Output)> RunAsync(string floors, params string[] arguments)
    {
        var file = Path.Combine(folder, "floors.json");
        await File.WriteAllTextAsync(file, floors, TestContext.Current.CancellationToken);
        return await ProgramRun.RunAsync(folder, ["evaluate", .. arguments, "--floors", file]);
    }
}
