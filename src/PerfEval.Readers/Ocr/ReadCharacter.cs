namespace PerfEval.Readers.Ocr;

/// <summary>A character as the recognising program read it, with its place in the picture that was given to it.</summary>
/// <param name="Own">How sure the program is of this character, 0 to 1.</param>
/// <param name="OfWord">How sure it is of the word that it belongs to, 0 to 1.</param>
internal readonly record struct ReadCharacter(string Text, PixelBox Box, double Own, double OfWord);
