namespace PerfEval.Readers.Tests.Generated.Making;

/// <summary>Keeps some cells of a made table the ways that Word keeps cells: counted rows, dressed runs, line breaks, content controls.</summary>
internal sealed class CellDressing(Dice dice, RunMaker runs, List<CountedList> lists, Counting counting)
{
    public MadeTable Of(MadeTable table)
    {
        var counted = dice.Chance(25) && table.Cells[0].OwnWords == "序号" ? NewList() : null;
        var controlledRows = dice.Chance(15);
        return table with { Cells = [.. table.Cells.Select(c => Dressed(c, counted))], ControlledRows = controlledRows };
    }

    private CountedList NewList()
    {
        var list = new CountedList(lists.Count + 1, dice.One<(string, string, bool)[]>([[("decimal", "%1", false)], [("decimal", "%1.", false)], [("chineseCounting", "%1", false)]]));
        lists.Add(list);
        return list;
    }

    private MadeCell Dressed(MadeCell cell, CountedList? counted)
    {
        if (counted is not null && cell is { Column: 0, Row: > 0 } && int.TryParse(cell.OwnWords, out _))
            return cell with { Paragraphs = [new MadeParagraph([], counting.Next(counted.Id, 0)) { Counted = counting.Place, Align = "center" }] };
        if (dice.Chance(8) && cell.OwnWords.Length > 8) return cell with { Paragraphs = [.. cell.Paragraphs.Select(Broken)] };
        return cell with { Paragraphs = [.. cell.Paragraphs.Select(p => p.Counted is null ? p with { Runs = [.. p.Runs.SelectMany(r => runs.Of(r.Text, 12))] } : p)], Controlled = dice.Chance(4) };
    }

    // 县级财政⏎补助资金
    private MadeParagraph Broken(MadeParagraph paragraph)
    {
        var words = paragraph.Words;
        if (words.Length < 8 || words.Any(char.IsAsciiDigit)) return paragraph;
        var at = dice.Between(3, words.Length - 3);
        return paragraph with { Runs = [new MadeRun(words[..at]), new MadeRun("\n", RunDress.LineBreak), new MadeRun(words[at..])] };
    }
}
