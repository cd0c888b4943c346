namespace PerfEval.Core.Classification.Model;

/// <summary>Which chapters a report has: what tells nothing by itself is judged by whether problems have a chapter of their own (存在的问题).</summary>
internal sealed class ReportShape
{
    private readonly IReadOnlyList<SentenceInPlace> _sentences;
    private readonly int _firstProblem;
    private readonly int _lastProblem;

    public ReportShape(IReadOnlyList<SentenceInPlace> sentences)
    {
        _sentences = sentences;
        (_firstProblem, _lastProblem) = (sentences.Count, -1);
        for (var i = 0; i < sentences.Count; i++)
        {
            var role = sentences[i].Sentence.Role;
            if (role is ChapterRole.Suggestion or ChapterRole.Both) Chapters |= 2;
            if (role is not (ChapterRole.Problem or ChapterRole.Both)) continue;
            Chapters |= 1;
            _firstProblem = Math.Min(_firstProblem, i);
            _lastProblem = i;
        }
    }

    /// <summary>1: has a chapter of problems; 2: has one of suggestions; 3: both.</summary>
    public int Chapters { get; }

    /// <summary>0: there is none; 1: before the first problem; 2: among the problems; 3: after them.</summary>
    public int Side(int at) => _lastProblem < 0 ? 0 : at < _firstProblem ? 1 : at <= _lastProblem ? 2 : 3;

    public bool IsOf(IReadOnlyList<SentenceInPlace> sentences) => ReferenceEquals(sentences, _sentences);
}
