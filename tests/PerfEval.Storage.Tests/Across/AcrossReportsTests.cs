using PerfEval.Storage.Across;
using PerfEval.Storage.Documents;
using PerfEval.Storage.Sql;
using PerfEval.Storage.Tests.Likeness;
using PerfEval.Tests;

namespace PerfEval.Storage.Tests.Across;

public sealed class AcrossReportsTests(TestCluster cluster)
{
    private const string Text = "农村饮水安全工程绩效自评报告\n2021年我局完成了管网改造。";

    [Fact]
    public async Task Both_reports_are_told_of_each_other_whichever_came_first()
    {
        await using var ground = await AcrossGround.OpenAsync(cluster);
        var first = await ground.AddAsync("甲.docx", Text);
        Assert.Equal(1, await ground.CompareAsync());
        Assert.Empty(await ground.FindingsAsync(first));

        var second = await ground.AddAsync("乙.docx", Text + "补充说明。", r => r with { Project = "仁化县2021年度农村饮水安全工程项目" });
        Assert.Equal(2, await ground.CompareAsync());

        Assert.Contains("PE602 同一项目2021年度另报送了1份：“乙.docx”", Assert.Single(await ground.FindingsAsync(first)), StringComparison.Ordinal);
        Assert.Contains("“甲.docx”", Assert.Single(await ground.FindingsAsync(second)), StringComparison.Ordinal);
        var finding = (await ground.AnalysisOfAsync(second)).Findings[0];
        Assert.Equal("农村饮水安全工程绩效自评报告", Assert.Single(finding.Evidence).Text);
        Assert.Equal([(first, "农村饮水安全工程")], await ground.Database.Source.QueryAsync(
            "select o.document_id, o.text from finding_others o join runs r on r.id = o.run_id where r.document_id = @second", r => (r.GetInt64(0), r.GetString(1)), default, ("second", second)));
        Assert.Equal(1, await ground.Database.Source.ExecuteAsync("update runs set infos = infos where infos = 1 and document_id = @second", default, ("second", second)));
        Assert.Equal(0, await ground.CompareAsync());
    }

    [Fact]
    public async Task Each_rule_over_reports_has_its_outcome_beside_those_of_one_report()
    {
        await using var ground = await AcrossGround.OpenAsync(cluster);
        var alone = await ground.AddAsync("甲.docx", Text, r => r with { Project = null });
        await ground.CompareAsync();

        Assert.Equal(
            ["PE601 holds", "PE602 not_checkable 未读出项目名称或年度", "PE603 not_applicable 未列上年结转资金", "PE604 not_applicable 库中没有同一项目的其他报告"],
            (await ground.AnalysisOfAsync(alone)).Checks.Select(c => $"{c.Rule} {c.Outcome} {c.Reason}".TrimEnd()));
    }

    [Fact]
    public async Task An_analysis_anew_that_reads_another_project_takes_the_finding_of_the_other_report_away()
    {
        await using var ground = await AcrossGround.OpenAsync(cluster);
        var first = await ground.AddAsync("甲.docx", Text);
        var second = await ground.AddAsync("乙.docx", Text + "补充说明。");
        await ground.CompareAsync();
        Assert.Single(await ground.FindingsAsync(first));

        await new WaitingDocuments(ground.Database.Source).AnalyseAgainAsync(second);
        await ground.StoreAsync("乙.docx", Text, r => r with { Project = "中小河流治理工程" });
        await ground.CompareAsync();

        Assert.Empty(await ground.FindingsAsync(first));
        Assert.Empty(await ground.FindingsAsync(second));
        Assert.Equal(0, await ground.Database.Source.ExecuteAsync("update runs set infos = infos where infos > 0 and id in (select current_run_id from documents)", default));
    }

    [Fact]
    public async Task A_copied_narrative_is_told_once_however_many_copies_there_are()
    {
        await using var ground = await AcrossGround.OpenAsync(cluster);
        var text = string.Concat(new WrittenNarratives(7).Write());
        var reports = new List<long>();
        foreach (var town in new[] { "董塘镇", "长江镇", "扶溪镇" })
            reports.Add(await ground.AddAsync($"{town}.docx", text + town, r => r with { Unit = $"{town}人民政府", Project = $"{town}道路工程", Title = $"{town}道路工程绩效自评报告" }));
        await ground.CompareAsync();

        var finding = Assert.Single((await ground.AnalysisOfAsync(reports[0])).Findings);
        Assert.Equal(("PE601", "warning"), (finding.Rule, finding.Severity));
        Assert.Contains("与《长江镇道路工程绩效自评报告》（长江镇人民政府，2021年度）雷同：相同内容占", finding.Message, StringComparison.Ordinal);
        Assert.EndsWith("；另有1份报告也与之雷同", finding.Message, StringComparison.Ordinal);
        Assert.All(finding.Evidence, e => Assert.Contains(e.Text, text, StringComparison.Ordinal));
        Assert.Equal([("open", 1)], await ground.Database.Source.QueryAsync(
            "select w.state, w.open from reviews w join findings f on f.run_id = w.run_id where w.document_id = @id and f.key is not null", r => (r.GetString(0), r.GetInt32(1)), default, ("id", reports[0])));
    }

    [Fact]
    public async Task Short_narratives_make_a_pair_and_no_finding()
    {
        await using var ground = await AcrossGround.OpenAsync(cluster);
        const string Told = "绩效自评报告\n技术员驻村指导农户修剪果树和防治病虫害。合作社按保底价收购鲜果并在月底结清货款。";
        foreach (var town in new[] { "长江", "丹霞" })
            await ground.AddAsync($"{town}.docx", Told, r => r with { Unit = $"{town}镇人民政府", Project = $"{town}镇果园工程", Title = $"{town}镇果园工程" });
        await ground.CompareAsync();

        Assert.Equal([(1f, true)], await ground.Database.Source.QueryAsync("select similarity, is_short from analytics.similar_pairs", r => (r.GetFloat(0), r.GetBoolean(1)), default));
        Assert.Equal(0, (await ground.Database.Source.QueryAsync("select count(*)::integer from findings where rule = 'PE601'", r => r.GetInt32(0), default))[0]);
    }

    [Fact]
    public async Task Lone_reports_have_their_checks_beside_reports_that_meet()
    {
        await using var ground = await AcrossGround.OpenAsync(cluster);
        var lone = new List<long>();
        for (var i = 0; i < 3; i++) lone.Add(await ground.AddAsync($"{i}.docx", Text + new string('独', i + 1), r => r with { Project = $"第{i + 1}水厂改造" }));
        var met = await ground.AddAsync("甲.docx", Text);
        await ground.AddAsync("乙.docx", Text + "补充说明。");
        await ground.CompareAsync();
        // Nothing is left of the checks of before when a lone report is compared again.
        await ground.Database.Source.ExecuteAsync("update report_keys set pending = 'again'", default);

        Assert.Equal(5, await ground.CompareAsync());

        foreach (var report in lone)
        {
            var analysis = await ground.AnalysisOfAsync(report);
            Assert.Empty(analysis.Findings);
            Assert.Equal(["PE601 holds", "PE602 holds", "PE603 not_applicable", "PE604 not_applicable"], analysis.Checks.Select(c => $"{c.Rule} {c.Outcome}"));
        }
        Assert.Single(await ground.FindingsAsync(met));
        Assert.Equal(0, await ground.CompareAsync());
    }

    [Fact]
    public async Task A_batch_is_finished_when_another_process_has_compared_it()
    {
        await using var ground = await AcrossGround.OpenAsync(cluster);
        var report = await ground.AddAsync("甲.docx", Text);
        var batch = (await ground.Database.Source.QueryAsync("select batch_id from uploads where document_id = @report", r => r.GetInt64(0), default, ("report", report)))[0];
        await using var other = await ground.Database.Source.OpenConnectionAsync(TestContext.Current.CancellationToken);
        await other.ExecuteAsync("select pg_advisory_lock(@lock)", default, ("lock", 0x50657266_41637273));

        var finishing = new AcrossReports(ground.Database.Source).FinishAsync(batch, TestContext.Current.CancellationToken);
        await Task.Delay(300, TestContext.Current.CancellationToken);
        Assert.False(finishing.IsCompleted);
        await other.ExecuteAsync("select pg_advisory_unlock(@lock)", default, ("lock", 0x50657266_41637273));
        await finishing;

        Assert.Equal(4, (await ground.AnalysisOfAsync(report)).Checks.Count);
    }

    [Fact]
    public async Task Two_processes_at_once_tell_nothing_twice()
    {
        await using var ground = await AcrossGround.OpenAsync(cluster);
        var reports = new List<long>();
        for (var i = 0; i < 6; i++) reports.Add(await ground.AddAsync($"{i}.docx", Text + new string('改', i + 1)));

        var compared = await Task.WhenAll(ground.CompareAsync(), ground.CompareAsync(), ground.CompareAsync());

        // Those that came first are compared again, once.
        Assert.InRange(compared.Sum(), 6, 12);
        foreach (var report in reports) Assert.Single(await ground.FindingsAsync(report));
    }
}
