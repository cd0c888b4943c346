using PerfEval.Readers.Pdf;
using PerfEval.Readers.Processes;
using PerfEval.Readers.Tests.Contract;

namespace PerfEval.Readers.Tests.Pdf;

/// <summary>What is read of hostile files and told about them; time and memory are bounded for all of them in <see cref="HostileFileTests"/>.</summary>
[Collection(nameof(AloneCollection))]
public sealed class HostilePdfTests
{
    [Fact]
    public void Pages_beyond_two_thousand_are_left_out()
    {
        var drawn = HostilePdf.ManyPages.Draw();
        Assert.Equal(2000, drawn.Pages.Count);
        Assert.Equal("文件超过2000页，只读了前2000页", Assert.Single(drawn.Notes, n => n.Partial).Message);
    }

    [Fact]
    public void Pages_that_are_only_counted_are_not_waited_for()
    {
        var drawn = HostilePdf.ManyCountedPages.Draw();
        Assert.Equal("报告", Assert.Single(drawn.Pages).Text());
        Assert.Contains(drawn.Notes, n => n is { Code: "page_count", Partial: true });
    }

    [Fact]
    public void Words_before_a_flood_and_pages_behind_it_are_kept()
    {
        foreach (var file in new[] { HostilePdf.BillionLaughs, HostilePdf.BillionLines })
        {
            var drawn = file.Draw();
            Assert.StartsWith("报告", drawn.Pages[0].Text(), StringComparison.Ordinal);
            Assert.Equal("第二页", drawn.Pages[1].Text());
            Assert.Equal("第1页内容过多，没有读全", Assert.Single(drawn.Notes, n => n.Partial).Message);
            Assert.InRange(drawn.Pages[0].Rulings.Count, 0, 50_000);
        }
    }

    [Fact]
    public void Output_without_end_is_cut_and_told()
    {
        var drawn = new MutoolPageSource(PdfLimits.Default with { Process = ProcessLimits.Default with { OutputBytes = 100_000 } }, ExternalTools.Mutool).Read(HostilePdf.BillionLaughs);
        Assert.StartsWith("报告", drawn.Pages[0].Text(), StringComparison.Ordinal);
        Assert.Contains(drawn.Notes, n => n is { Code: "too_large", Partial: true });
    }

    [Fact]
    public void Words_beside_a_bomb_are_read() => Assert.Equal("报告", HostilePdf.FlateBomb.Draw().Pages[0].Text());
}
