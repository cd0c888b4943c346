using PerfEval.Generation.Drafts;
using PerfEval.Generation.Facts;

namespace PerfEval.Generation.Faults;

/// <summary>
/// A mistake that a report can contain (植入错误), one class a way of making it; a rule may have several. It is planted in one of two ways:
/// <list type="bullet">
/// <item><see cref="Prepare"/> changes the facts before anything is printed, when the mistake has to look the same everywhere or other
/// numbers must follow from it (overspending: balance and rate follow; an indicator scored above its weight: the total follows).</item>
/// <item><see cref="Plant"/> changes what is printed: <c>draft.Once(Said.Balance)?.Restate(x)</c> prints another value in the style of the
/// report, <c>piece.Replace(text, mark)</c> other words, and paragraphs, sentences, rows and cells may be added or taken out. Words with
/// marks in the style of the report come from <c>draft.Voice.Speak("…{executed}…")</c> or <c>draft.Voice.Say("phrase")</c>.</item>
/// </list>
/// The gold is read off the draft afterwards. Pieces that another one has touched are left alone (<c>draft.Free</c>, <c>draft.Once</c>).
/// <see cref="FaultCatalog"/> finds it by itself.
/// </summary>
public interface IPlantedFault
{
    /// <summary>The rule that has to find it (PE103).</summary>
    string Rule { get; }

    /// <summary>
    /// Two faults of one area are not planted together, as one cause may hide the other. The first digit of the rule unless told otherwise.
    /// </summary>
    string Area => Rule[..3];

    /// <summary>The facts as this fault needs them; null when they have no place for it.</summary>
    ReportFacts? Prepare(ReportFacts facts, Dice dice) => facts;

    /// <summary>Plants it and says what has to be found; null (and nothing changed) when this report has no place for it.</summary>
    PlantedFault? Plant(Draft draft, Dice dice);
}
