using PerfEval.Storage.Deletion;
using PerfEval.Storage.Documents;
using PerfEval.Storage.Files;
using PerfEval.Storage.Sql;
using PerfEval.Storage.Tests.Across;
using PerfEval.Tests;

namespace PerfEval.Storage.Tests.Deletion;

public sealed class ReportDeletionTests(TestCluster cluster)
{
    private const string Text = "农村饮水安全工程绩效自评报告\n2021年我局完成了管网改造。";

    private static readonly DateTime Later = TimeProvider.System.GetUtcNow().UtcDateTime.AddDays(2);

    [Fact]
    public async Task Nothing_of_a_deleted_report_is_left_but_the_record()
    {
        await using var ground = await AcrossGround.OpenAsync(cluster);
        var kept = await ground.AddAsync("甲.docx", Text);
        var before = await RowsAsync(ground.Database);
        var report = await ground.AddAsync("乙.docx", Text + "改。");
        await ground.CompareAsync();
        Assert.Single(await ground.FindingsAsync(kept));

        var deletion = new ReportDeletion(ground.Database.Source, ground.Database.Files);
        Assert.True(await deletion.DeleteAsync(report, "单位撤回", "admin", TestContext.Current.CancellationToken));
        await ground.CompareAsync();

        var record = Assert.Single(await deletion.RecordAsync(cancel: TestContext.Current.CancellationToken));
        Assert.Equal((report, "乙.docx", "仁化县水务局", 2021, "单位撤回", "admin"), (record.DocumentId, record.FileName, record.Unit, record.FiscalYear, record.Reason, record.DeletedBy));
        Assert.Empty(await ground.FindingsAsync(kept));
        var after = await RowsAsync(ground.Database);
        Assert.Equal(before with { Checks = 4 }, after);
        Assert.False(await deletion.DeleteAsync(report, "再删", "admin", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task The_bytes_go_a_while_later_unless_they_are_handed_in_again()
    {
        await using var ground = await AcrossGround.OpenAsync(cluster);
        var report = await ground.AddAsync("甲.docx", Text);
        var sha256 = (await ground.Database.Source.QueryAsync("select sha256 from documents", r => r.GetString(0), default))[0];
        var deletion = new ReportDeletion(ground.Database.Source, ground.Database.Files);
        await deletion.DeleteAsync(report, "撤回", "admin", TestContext.Current.CancellationToken);
        await deletion.RemoveBytesAsync(DateTime.MinValue, TestContext.Current.CancellationToken);
        Assert.False(ground.Database.Files.Has(sha256));

        // Its row was entered while the bytes were put aside.
        await ground.Database.Source.ExecuteAsync("insert into documents (batch_id, file_name, sha256, size_bytes, state) select id, '又来', @sha, 1, 'queued' from batches", default, ("sha", sha256));
        await using (ground.Database.Files.Open(sha256)) { }
        await ground.Database.Source.ExecuteAsync("delete from documents", default);
        ground.Database.Files.PutAside(sha256);
        await deletion.RemoveBytesAsync(Later, TestContext.Current.CancellationToken);

        Assert.Throws<FileNotFoundException>(() => ground.Database.Files.Open(sha256));
    }

    [Fact]
    public async Task Pictures_of_its_pages_go_with_a_report()
    {
        await using var ground = await AcrossGround.OpenAsync(cluster);
        var folder = Directory.CreateTempSubdirectory("page-images-").FullName;
        var images = PageImageStore.In(folder, long.MaxValue, TimeProvider.System);
        var unneeded = new UnneededImages(ground.Database.Source, images);
        Assert.Equal(0, await unneeded.DeleteAsync(TestContext.Current.CancellationToken));
        var (kept, report) = (await ground.AddAsync("甲.pdf", Text), await ground.AddAsync("乙.pdf", Text + "改。"));
        foreach (var sha256 in await ground.Database.Source.QueryAsync("select sha256 from documents", r => r.GetString(0), default)) images.Keep(new PageImageKey(sha256, 1, 0, 144), [1]);
        await new ReportDeletion(ground.Database.Source, ground.Database.Files).DeleteAsync(report, "撤回", "admin", TestContext.Current.CancellationToken);

        Assert.Equal(1, await unneeded.DeleteAsync(TestContext.Current.CancellationToken));

        Assert.Equal(await ground.Database.Source.QueryAsync("select sha256 from documents where id = @id", r => r.GetString(0), default, ("id", kept)), images.Files());
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Reports_of_the_years_before_are_found_and_those_at_work_left_out()
    {
        await using var ground = await AcrossGround.OpenAsync(cluster);
        var old = await ground.AddAsync("甲.docx", Text, r => r with { FiscalYear = 2014 });
        await ground.AddAsync("乙.docx", Text + "改。");
        var working = await ground.AddAsync("丙.docx", Text + "再改。", r => r with { FiscalYear = 2014 });
        await new WaitingDocuments(ground.Database.Source).AnalyseAgainAsync(working);
        await ground.Database.Source.ExecuteAsync("update documents set state = 'running' where id = @id", default, ("id", working));
        var deletion = new ReportDeletion(ground.Database.Source, ground.Database.Files);

        Assert.Equal([old], await deletion.FindAsync([], 2016, TestContext.Current.CancellationToken));
        Assert.False(await deletion.DeleteAsync(working, "期满", "admin", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Whatever_refers_to_a_report_goes_with_it()
    {
        await using var database = await cluster.OpenAsync();

        Assert.Empty(await database.Source.QueryAsync(
            """
            with recursive report (name) as (
                select 'documents'::regclass union select c.conrelid from pg_constraint c join report on c.confrelid = report.name
                where c.contype = 'f' and c.confdeltype = 'c')
            select c.conrelid::regclass || ' → ' || c.confrelid::regclass from pg_constraint c join report on c.confrelid = report.name
            where c.contype = 'f' and c.confdeltype not in ('c', 'n') and c.conrelid <> 'documents'::regclass
            """, r => r.GetString(0), default));
    }

    private static async Task<(long Documents, long Runs, long Uploads, long Search, long Narratives, long Keys, long Checks, long Findings, long Others)> RowsAsync(PerfEvalDatabase database) =>
        (await database.Source.QueryAsync(
            """
            select (select count(*) from documents), (select count(*) from runs), (select count(*) from uploads), (select count(*) from search_entries), (select count(*) from narratives),
                   (select count(*) from report_keys), (select count(*) from checks), (select count(*) from findings), (select count(*) from finding_others)
            """, r => (r.GetInt64(0), r.GetInt64(1), r.GetInt64(2), r.GetInt64(3), r.GetInt64(4), r.GetInt64(5), r.GetInt64(6), r.GetInt64(7), r.GetInt64(8)), default))[0];
}
