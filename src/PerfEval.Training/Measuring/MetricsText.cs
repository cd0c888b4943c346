using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace PerfEval.Training.Measuring;

/// <summary>The metrics as JSON for the file and as lines for people.</summary>
internal static class MetricsText
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static string Json(TrainingMetrics metrics) => JsonSerializer.Serialize(metrics, Options) + "\n";

    public static void Print(TrainingMetrics metrics, TextWriter output)
    {
        Line(output, $"语料：{metrics.Reports}份报告片段，{metrics.Sentences}句；按报告分为五份交叉验证，种子{metrics.Seed}");
        Print("句子类别", metrics.Kinds, output);
        Print("问题代码", metrics.Codes, output);
        foreach (var baseline in metrics.Baselines)
        {
            Line(output, $"对照“{baseline.Name}”：类别宏F1 {baseline.KindMacroF1:F3}（问题{baseline.ProblemF1:F3}，建议{baseline.SuggestionF1:F3}），代码准确率{baseline.CodeAccuracy:F3}，宏F1 {baseline.CodeMacroF1:F3}");
        }
    }

    private static void Print(string name, PartMetrics part, TextWriter output)
    {
        Line(output, $"{name}：准确率{part.Accuracy:F3}，宏F1 {part.MacroF1:F3}，校准误差{part.CalibrationError:F3}");
        foreach (var row in part.Classes) Line(output, $"  {row.Class,-12}{row.Count,6}句  精确率{row.Precision:F3}  召回率{row.Recall:F3}  F1 {row.F1:F3}");
    }

    private static void Line(TextWriter output, FormattableString line) => output.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
