namespace PerfEval.Readers.Archives;

/// <summary>Takes archives (压缩包) of one kind apart into the files in them.</summary>
public interface IArchiveExpander
{
    /// <summary>True when the content is an archive of files; an office document that is a zip file is none. The content must be seekable.</summary>
    bool Recognizes(Stream content);

    /// <summary>
    /// The files one after the other, also those of archives inside, each known by its path: 上报.zip/某县/自评报告.docx. A file that can't
    /// be had comes with the reason. The content of a file is there until the next is asked for.
    /// </summary>
    IEnumerable<ArchivedFile> Expand(Stream content, string name);
}
