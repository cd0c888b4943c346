using System.Text.Json;
using PerfEval.Core.Classification.Model;

namespace PerfEval.Training.Tests;

/// <summary>The model of the repository and the metrics that stand beside it.</summary>
public class TrainedModelTests
{
    private static readonly Lazy<JsonElement> Metrics = new(() => JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder(), "metrics.json"))).RootElement);

    [Fact]
    public void Metrics_belong_to_the_model() => Assert.Equal(PassageModel.Embedded.Version, Metrics.Value.GetProperty("model").GetString());

    [Fact]
    public void Reports_that_it_had_not_seen_are_judged_well_enough()
    {
        var (kinds, codes) = (Metrics.Value.GetProperty("kinds"), Metrics.Value.GetProperty("codes"));
        Assert.True(kinds.GetProperty("macroF1").GetDouble() >= 0.92);
        Assert.True(codes.GetProperty("macroF1").GetDouble() >= 0.80);
        Assert.True(kinds.GetProperty("calibrationError").GetDouble() <= 0.03);
    }

    [Fact]
    public void Simpler_ways_do_worse() =>
        Assert.All(Metrics.Value.GetProperty("baselines").EnumerateArray(), baseline => Assert.True(baseline.GetProperty("kindMacroF1").GetDouble() < Metrics.Value.GetProperty("kinds").GetProperty("macroF1").GetDouble()));

    private static string Folder([System.Runtime.CompilerServices.CallerFilePath] string path = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "../../models/passages"));
}
