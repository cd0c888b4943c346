using PerfEval.Generation.Drafts;
using PerfEval.Generation.Phrases;

namespace PerfEval.Generation.Families;

/// <summary>Collects the paragraphs of a narrative, chapter by chapter.</summary>
internal sealed class Chapters(Voice voice)
{
    private readonly Ordinals _ordinals = new(voice.Habits.HalfWidth, voice.Dice.Chance(75));
    private string _topic = Topics.Overview;

    public List<DraftBlock> Blocks { get; } = [];

    public Voice Voice => voice;

    /// <summary>A chapter heading 一、… whose words are one of a phrase's.</summary>
    public void Chapter(string topic, string phrase)
    {
        _topic = topic;
        Blocks.Add(new Paragraph(voice.Say(phrase)) { Ordinal = _ordinals.First(), Level = 1, Topic = topic });
    }

    /// <summary>A sub-heading （一）… alone on its line.</summary>
    public void Section(Sentence heading) =>
        Blocks.Add(new Paragraph(heading) { Ordinal = _ordinals.Second(), Level = 2, Topic = _topic });

    public void Section(string phrase) => Section(voice.Say(phrase));

    /// <summary>A body paragraph of some sentences.</summary>
    public void Body(params Sentence?[] sentences) =>
        Blocks.Add(new Paragraph(sentences.OfType<Sentence>()) { Topic = _topic });

    /// <summary>A paragraph that begins with a sub-ordinal: （一）项目概况。我县…</summary>
    public void Numbered(params Sentence?[] sentences) =>
        Blocks.Add(new Paragraph(sentences.OfType<Sentence>()) { Ordinal = _ordinals.Second(), Topic = _topic });

    public void Add(DraftBlock block) => Blocks.Add(block);
}
