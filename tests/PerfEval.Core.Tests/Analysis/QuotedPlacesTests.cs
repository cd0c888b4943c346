using PerfEval.Core.Analysis;
using PerfEval.Core.Documents;

namespace PerfEval.Core.Tests.Analysis;

public sealed class QuotedPlacesTests
{
    private const string Words = "执行率95%。支出92万元，执行率95%。\n支出92万元，执行率95%。";

    [Theory]
    [InlineData(Words, 0, "执行率95%。", 0)]
    [InlineData(Words, 1, "支出92万元,执行率95%。", 0)]
    [InlineData(Words, 2, "支出92万元,执行率95%。", 1)]
    public void A_place_is_told_by_its_sentence_and_its_number_among_the_same(string text, int which, string sentence, int ordinal)
    {
        var at = -1;
        for (var i = 0; i <= which; i++) at = text.IndexOf("95%", at + 1, StringComparison.Ordinal);

        var place = new QuotedPlaces(Document(text)).Of(new TextSpan(at, 3));

        Assert.Equal((sentence, ordinal), (place.Sentence.Replace('，', ','), place.Ordinal));
    }

    [Theory]
    [InlineData("前言。\n支出 92 万元，执行率95%。", 16)]
    [InlineData("支出９２万元，执行率９５％。", 10)]
    [InlineData("支出92万元，执行率\n95%。", null)]
    [InlineData("支出92.5万元，执行率95%。", null)]
    [InlineData("执行率95%。", null)]
    [InlineData("", null)]
    public void Blanks_and_wide_digits_make_no_other_sentence_but_words_do(string text, int? start) =>
        Assert.Equal(start, new QuotedPlaces(Document(text)).Find("95%", new QuotedPlaces(Document("支出92万元，执行率95%。")).Of(new TextSpan(10, 3)))?.Start);

    [Fact]
    public void In_a_table_the_row_is_the_sentence()
    {
        var before = Table("材料费", "100", "100", "人工费", "100", "90");
        var place = new QuotedPlaces(before).Of(before.Tables[0].Cells[2].Span);
        Assert.Equal(("材料费|100|100", 1), (place.Sentence, place.Ordinal));

        var moved = Table("人工费", "100", "90", "材料费", "100", "100");
        Assert.Equal(moved.Tables[0].Cells[5].Span, new QuotedPlaces(moved).Find("100", place));
        Assert.Null(new QuotedPlaces(Table("人工费", "100", "90", "材料费", "100", "99")).Find("100", place));
    }

    [Fact]
    public void Figures_of_two_cells_are_not_one()
    {
        var table = Table("甲", "10", "0", "乙", "5", "5");
        Assert.Null(new QuotedPlaces(table).First("100"));
    }

    private static SourceDocument Document(string text) => new(DocumentFormat.Text, text, [], []);

    // Rows of three.
    private static SourceDocument Table(params string[] cells)
    {
        var start = 0;
        var placed = new List<TableCell>();
        foreach (var (i, cell) in cells.Index())
        {
            placed.Add(new TableCell(i / 3, i % 3, 1, 1, new TextSpan(start, cell.Length)));
            start += cell.Length + 1;
        }
        var text = string.Join('\n', cells);
        return new SourceDocument(DocumentFormat.Text, text, [], [new SourceTable(0, new TextSpan(0, text.Length), placed)]);
    }
}
