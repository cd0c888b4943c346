namespace PerfEval.Storage.Files;

/// <summary>The kept files (原件库), each under the SHA-256 of its content: in a folder, or in the database when several machines work on one.</summary>
public interface IFileStore
{
    /// <summary>Keeps the content, safe from a crash once this has answered; <see cref="FileTooLargeException"/> as soon as it is known to be beyond the limit.</summary>
    Task<StagedFile> KeepAsync(Stream content, long limit, CancellationToken cancel = default);

    /// <summary>Takes the file back when it was put aside; <see cref="FileNotFoundException"/> when there is none.</summary>
    Stream Open(string sha256);

    bool Has(string sha256);

    /// <summary>Takes a file out of the kept ones; it can be taken back for a while.</summary>
    void PutAside(string sha256);

    void TakeBack(string sha256);

    /// <summary>The files that were put aside before that time, by their hashes.</summary>
    IReadOnlyList<string> PutAsideBefore(DateTime time);

    /// <summary>Deletes a file that was put aside, for good.</summary>
    void Purge(string sha256);

    /// <summary>Removes what processes that died in the middle of a file left behind.</summary>
    void RemoveAbandoned(DateTime olderThan);
}
