using PerfEval.Core.Documents;
using PerfEval.Ingestion.Rosters;
using PerfEval.Storage.Reviews;
using PerfEval.Storage.Rosters;
using PerfEval.Web.Security;

namespace PerfEval.Web.Uploads;

/// <summary>Takes a roster (应报名单) in from the page, whole or not at all, and only for the regions of the account.</summary>
public sealed class RosterDesk(RosterRegister rosters, Viewer viewer)
{
    public const int MostBytes = 5 * 1024 * 1024;
    private const int MostLines = 20_000;

    // Tables alone: a scan would be recognised for minutes while somebody waits.
    private static readonly string[] Kinds = [".csv", ".xlsx", ".xlsm", ".xls", ".ods", ".docx", ".doc", ".wps"];
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public static string Accepted => string.Join(',', Kinds);

    public async Task<RosterAnswer> TakeAsync(Reviewer by, string name, byte[] content, int? year, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(content);
        if (!Kinds.Contains(System.IO.Path.GetExtension(name).ToLowerInvariant())) return RosterAnswer.Refused("名单须是表格：csv、xlsx、xls、ods、docx、doc 或 wps 文件。");
        RosterSheet sheet;
        try
        {
            sheet = await Task.Run(() => RosterSheet.Read(RosterFile.Tables(name, content), year), cancel).WaitAsync(Patience, cancel);
        }
        catch (UnreadableDocumentException unreadable)
        {
            return RosterAnswer.Refused(unreadable.Message);
        }
        catch (TimeoutException)
        {
            return RosterAnswer.Refused("名单太大，没有在一分钟内读完，请拆分后再载入。");
        }
        if (sheet.Entries.Count > MostLines) return RosterAnswer.Refused($"名单有 {sheet.Entries.Count} 条，一次最多 {MostLines} 条，请按年度或县区拆分。");
        var regions = viewer.Account?.Regions ?? [];
        var placed = sheet.Entries.Select(e => (Entry: e, Placed: RosterRegions.Within(e, regions))).ToList();
        List<string> complaints = [.. sheet.Complaints, .. placed.Where(p => p.Placed is null).Select(p => Abroad(p.Entry))];
        if (complaints.Count == 0 && placed.Count == 0) return RosterAnswer.Refused("名单里没有单位。");
        if (complaints.Count > 0) return new RosterAnswer(0, 0, null, complaints);
        var kept = await rosters.ReplaceAsync([.. placed.Select(p => p.Placed!)], by, cancel);
        return new RosterAnswer(kept, placed.Count - kept, sheet.Entries.Max(e => e.FiscalYear), []);
    }

    private static string Abroad(RosterEntry entry) => entry.County.Length == 0
        ? $"“{entry.Unit}”没有写明县区：您负责多个地区，请在名单中加“县区”一栏"
        : $"“{entry.Unit}”的县区“{entry.County}”不在您负责的地区内，或有重名";
}
