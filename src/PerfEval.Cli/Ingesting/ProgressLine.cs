using System.Globalization;
using PerfEval.Storage.Documents;
using PerfEval.Storage.Queries;

namespace PerfEval.Cli.Ingesting;

/// <summary>How far a batch is, in one line: 完成 1,200 … 每分钟 1,540 份，约剩 55 秒.</summary>
internal static class ProgressLine
{
    private const int BarWidth = 24;

    public static string Of(BatchRow batch)
    {
        var state = batch.State switch { BatchState.Paused => "，已暂停", BatchState.Cancelled => "，已取消", _ => "" };
        return $"共 {batch.Total}：完成 {batch.Done}，部分完成 {batch.Partial}，失败 {batch.Failed}，处理中 {batch.Running}，排队 {batch.Queued}{Pace(batch)}{state}";
    }

    public static string Bar(BatchRow batch)
    {
        var filled = batch.Total == 0 ? BarWidth : (int)((long)BarWidth * batch.Finished / batch.Total);
        var share = batch.Total == 0 ? 100 : (int)(100L * batch.Finished / batch.Total);
        return string.Create(CultureInfo.InvariantCulture, $"[{new string('█', filled)}{new string('░', BarWidth - filled)}] {share,3}%  {batch.Finished}/{batch.Total}{(batch.Failed > 0 ? $"，失败 {batch.Failed}" : "")}{Pace(batch)}");
    }

    public static string Time(double seconds) => seconds switch
    {
        < 10 => string.Create(CultureInfo.InvariantCulture, $"{seconds:0.#} 秒"),
        < 90 => string.Create(CultureInfo.InvariantCulture, $"{seconds:0} 秒"),
        < 5400 => string.Create(CultureInfo.InvariantCulture, $"{Math.Ceiling(seconds / 60):0} 分钟"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{seconds / 3600:0.0} 小时"),
    };

    private static string Pace(BatchRow batch) =>
        (batch.PerMinute is > 0 and var pace ? string.Create(CultureInfo.InvariantCulture, $"，每分钟 {pace:0} 份") : "")
        + (batch.SecondsLeft is { } left ? $"，约剩 {Time(left)}" : "");
}
