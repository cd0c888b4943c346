namespace PerfEval.Core.Classification.Wording;

/// <summary>A sentence with a mark for each cue whose words it has.</summary>
internal readonly record struct CuedText(string Text, bool[] Possible);
