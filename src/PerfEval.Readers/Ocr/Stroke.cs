namespace PerfEval.Readers.Ocr;

/// <summary>A straight piece of one pixel row that is inked and thin: part of a ruling line, or of a character.</summary>
internal readonly record struct Stroke(int Row, int From, int To);
