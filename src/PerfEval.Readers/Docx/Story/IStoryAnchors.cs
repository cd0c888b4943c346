using PerfEval.Readers.Docx.Markup;
using PerfEval.Readers.Docx.Words;

namespace PerfEval.Readers.Docx.Story;

/// <summary>Takes care of what hangs on the words of a story and is not in its own markup.</summary>
internal interface IStoryAnchors
{
    /// <summary>Something hangs on the paragraph that was just written.</summary>
    void Meet(IAnchored anchored);

    /// <summary>The end of a section (节), with the headers and footers that it names.</summary>
    void MeetSection(WordElement section);

    /// <summary>Words that the file holds but doesn't show.</summary>
    void MeetHidden(string words);

    /// <summary>A paragraph or table ended; blocks of their own may follow it.</summary>
    void Settle();
}
