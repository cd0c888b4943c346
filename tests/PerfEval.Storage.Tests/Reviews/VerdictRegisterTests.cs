using Npgsql;
using PerfEval.Storage.Reviews;
using PerfEval.Storage.Sql;
using PerfEval.Tests;

namespace PerfEval.Storage.Tests.Reviews;

public sealed class VerdictRegisterTests(TestCluster cluster)
{
    private static readonly string Sum = ReviewGround.Key("PE104");
    private static readonly string Date = ReviewGround.Key("PE501");
    private static readonly string Hint = ReviewGround.Key("PE502");

    [Fact]
    public async Task The_state_of_a_report_follows_from_its_verdicts_and_hints_need_none()
    {
        await using var database = await cluster.OpenAsync();
        var verdicts = new VerdictRegister(database.Source);
        var report = await database.StoreAsync("甲.docx");
        var states = new List<string> { await StateAsync(database, report) };

        await verdicts.GiveAsync(ReviewGround.One, new(report, Sum, 0, Verdict.Returned));
        states.Add(await StateAsync(database, report));
        await verdicts.GiveAsync(ReviewGround.One, new(report, Date, 0, Verdict.Dismissed, DismissalReason.Explained, "见附件"));
        states.Add(await StateAsync(database, report));
        await verdicts.GiveAsync(ReviewGround.Other, new(report, Sum, 1, Verdict.Confirmed));
        states.Add(await StateAsync(database, report));
        await verdicts.GiveAsync(ReviewGround.One, new(report, Hint, 0, Verdict.Dismissed, DismissalReason.Basis));
        states.Add(await StateAsync(database, report));

        Assert.Equal(["Open 2", "Open 1", "Returned 0", "Done 0", "Done 0"], states);
        Assert.Equal("Clean 0", await StateAsync(database, await database.StoreAsync("乙.docx", a => a with { Report = a.Report with { Project = "桥梁" }, Findings = [.. a.Findings.Where(f => f.Severity == "info")] })));
    }

    [Fact]
    public async Task Who_saw_an_older_state_overwrites_nothing()
    {
        await using var database = await cluster.OpenAsync();
        var verdicts = new VerdictRegister(database.Source);
        var report = await database.StoreAsync("甲.docx");

        Assert.Equal(VerdictAnswer.Saved, await verdicts.GiveAsync(ReviewGround.One, new(report, Sum, 0, Verdict.Confirmed)));
        Assert.Equal(VerdictAnswer.Overtaken, await verdicts.GiveAsync(ReviewGround.Other, new(report, Sum, 0, Verdict.Dismissed, DismissalReason.Misread)));
        Assert.Equal(VerdictAnswer.Saved, await verdicts.GiveAsync(ReviewGround.One, new(report, Sum, 0, Verdict.Confirmed)));

        var stands = (await database.ReviewAsync(report)).Verdicts[Sum];
        Assert.Equal((Verdict.Confirmed, "评审甲", 1), (stands.Verdict, stands.By, stands.Revision));
        Assert.Single(await new AuditTrail(database.Source).OfDocumentAsync(report));
        Assert.Equal(VerdictAnswer.Gone, await verdicts.GiveAsync(ReviewGround.One, new(report, "0000", 0, Verdict.Confirmed)));
        Assert.Equal(VerdictAnswer.Gone, await verdicts.GiveAsync(ReviewGround.One, new(999, Sum, 0, Verdict.Confirmed)));
    }

    [Fact]
    public async Task Of_many_who_judge_at_once_one_is_taken()
    {
        await using var database = await cluster.OpenAsync();
        var verdicts = new VerdictRegister(database.Source);
        var report = await database.StoreAsync("甲.docx");

        var answers = await Task.WhenAll(Enumerable.Range(1, 8).Select(i => verdicts.GiveAsync(new Reviewer(i, $"{i}"), new(report, Sum, 0, i % 2 == 0 ? Verdict.Confirmed : Verdict.Returned))));

        Assert.Single(answers, VerdictAnswer.Saved);
        Assert.Equal(7, answers.Count(a => a == VerdictAnswer.Overtaken));
    }

    [Fact]
    public async Task Undo_brings_back_what_stood_before()
    {
        await using var database = await cluster.OpenAsync();
        var verdicts = new VerdictRegister(database.Source);
        var report = await database.StoreAsync("甲.docx");
        await verdicts.GiveAsync(ReviewGround.One, new(report, Sum, 0, Verdict.Dismissed, DismissalReason.Other, "口头说明"));
        await verdicts.GiveAsync(ReviewGround.One, new(report, Sum, 1, Verdict.Confirmed));

        Assert.Equal(VerdictAnswer.Overtaken, await verdicts.UndoAsync(ReviewGround.Other, report, Sum, 1));
        Assert.Equal(VerdictAnswer.Saved, await verdicts.UndoAsync(ReviewGround.One, report, Sum, 2));
        var stands = (await database.ReviewAsync(report)).Verdicts[Sum];
        Assert.Equal((Verdict.Dismissed, DismissalReason.Other, "口头说明", 3), (stands.Verdict, stands.Reason, stands.Words, stands.Revision));
    }

    [Fact]
    public async Task A_first_verdict_undone_leaves_the_finding_open_and_the_rule_unjudged()
    {
        await using var database = await cluster.OpenAsync();
        var verdicts = new VerdictRegister(database.Source);
        var report = await database.StoreAsync("甲.docx");
        await verdicts.GiveAsync(ReviewGround.One, new(report, Sum, 0, Verdict.Confirmed));

        await verdicts.UndoAsync(ReviewGround.One, report, Sum, 1);

        Assert.Equal("Open 2", await StateAsync(database, report));
        Assert.Equal("0 0", await TextAsync(database, "select confirmed || ' ' || dismissed from rule_verdicts where rule = 'PE104'"));
    }

    [Fact]
    public async Task Verdicts_hold_on_when_a_document_is_analysed_again()
    {
        await using var database = await cluster.OpenAsync();
        var verdicts = new VerdictRegister(database.Source);
        var report = await database.StoreAsync("甲.docx");
        await verdicts.GiveAsync(ReviewGround.One, new(report, Sum, 0, Verdict.Confirmed));
        await verdicts.GiveAsync(ReviewGround.One, new(report, Date, 0, Verdict.Confirmed));

        await database.StoreAgainAsync(report, a => a with { Findings = [a.Findings[0] with { Message = "另一种说法" }, a.Findings[1] with { Message = "缺少报告日期" }] });

        Assert.Equal("Open 1", await StateAsync(database, report));
        Assert.Equal(Verdict.Confirmed, (await database.ReviewAsync(report)).Verdicts[Sum].Verdict);
    }

    [Fact]
    public async Task The_audit_trail_can_only_be_added_to()
    {
        await using var database = await cluster.OpenAsync();
        var report = await database.StoreAsync("甲.docx");
        await new VerdictRegister(database.Source).GiveAsync(ReviewGround.One, new(report, Sum, 0, Verdict.Confirmed));
        await new CommentRegister(database.Source).AddAsync(ReviewGround.Other, report, Sum, " 已电话核实 ");

        foreach (var sql in new[] { "update audit_events set account_name = 'x'", "delete from audit_events", "truncate audit_events" })
            await Assert.ThrowsAsync<PostgresException>(() => database.Source.ExecuteAsync(sql, default));

        var trail = await new AuditTrail(database.Source).OfDocumentAsync(report);
        Assert.Equal(["comment 评审乙", "verdict 评审甲"], trail.Select(e => $"{e.Action} {e.By}"));
        Assert.Equal("已电话核实", Assert.Single((await database.ReviewAsync(report)).Comments).Words);
    }

    private static async Task<string> StateAsync(PerfEvalDatabase database, long report)
    {
        var review = await database.ReviewAsync(report);
        return $"{review.State} {review.Open}";
    }

    private static async Task<string> TextAsync(PerfEvalDatabase database, string sql) => (await database.Source.QueryAsync(sql, r => r.GetString(0), default)).Single();
}
