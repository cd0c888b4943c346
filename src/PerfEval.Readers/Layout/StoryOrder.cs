using PerfEval.Readers.Layout.Flow;
using PerfEval.Readers.Layout.Paragraphs;

namespace PerfEval.Readers.Layout;

/// <summary>Tells paragraphs, tables and footnotes one after the other; a footnote waits until the paragraph before it has ended.</summary>
internal sealed class StoryOrder
{
    private readonly List<(Paragraph? Paragraph, FlowItem? Table)> parts = [];
    private readonly TextHabits habits;

    private List<FlowItem> run = [];

    public StoryOrder(IReadOnlyList<FlowItem> items)
    {
        habits = TextHabits.Of([.. items.Where(i => !i.IsNote).Select(i => i.Line).OfType<FlowLine>()]);
        foreach (var item in items)
        {
            if (item.Table is null)
            {
                run.Add(item);
                continue;
            }
            EndRun();
            parts.Add((null, item));
        }
        EndRun();
    }

    public void Tell(LayoutStory story)
    {
        var sizes = new HeadingSizes([.. parts.Select(p => p.Paragraph).OfType<Paragraph>()], habits.Size);
        foreach (var (paragraph, table) in parts)
        {
            if (paragraph is not null) story.AddParagraph([.. paragraph.Lines.Select(l => l.Line)], sizes.LevelOf(paragraph));
            else if (table!.Table!.IsFrame || table.Table.IsTentative) foreach (var words in table.Table.Cells.SelectMany(CellParagraphs.Join)) story.AddParagraph(words, null);
            else story.AddTable(table.Table);
        }
    }

    private void EndRun()
    {
        var text = run.FindAll(i => !i.IsNote).ConvertAll(i => i.Line!);
        var notes = ParagraphJoining.Join(run.FindAll(i => i.IsNote).ConvertAll(i => i.Line!), habits);
        var pending = new Queue<Paragraph>(notes);
        foreach (var paragraph in ParagraphJoining.Join(text, habits))
        {
            // Notes of the pages before stand in front of the first paragraph that begins after them.
            while (pending.Count > 0 && pending.Peek().First.Line.Page.Number < paragraph.First.Line.Page.Number) parts.Add((pending.Dequeue(), null));
            parts.Add((paragraph, null));
        }
        while (pending.Count > 0) parts.Add((pending.Dequeue(), null));
        run = [];
    }
}
