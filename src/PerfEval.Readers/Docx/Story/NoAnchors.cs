using PerfEval.Readers.Docx.Markup;
using PerfEval.Readers.Docx.Words;

namespace PerfEval.Readers.Docx.Story;

/// <summary>For stories of which only the words count, such as headers and comments.</summary>
internal sealed class NoAnchors : IStoryAnchors
{
    public void Meet(IAnchored anchored)
    {
    }

    public void MeetSection(WordElement section)
    {
    }

    public void MeetHidden(string words)
    {
    }

    public void Settle()
    {
    }
}
