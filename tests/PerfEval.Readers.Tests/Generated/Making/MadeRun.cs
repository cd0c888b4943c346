namespace PerfEval.Readers.Tests.Generated.Making;

/// <summary>A stretch of a made paragraph. <paramref name="Aside"/>: what hangs on it and isn't its words: a deleted or hidden text, a note, a box.</summary>
internal sealed record MadeRun(string Text, RunDress Dress = RunDress.Plain, string Aside = "");
