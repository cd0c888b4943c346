using System.Text;

namespace PerfEval.Readers.Processes;

/// <summary>Drains the standard error of a child process on a thread of its own and keeps its end; one file made a program print 199,501 lines.</summary>
internal sealed class ErrorTail
{
    private const int Kept = 4096;

    private readonly byte[] _tail = new byte[2 * Kept];
    private readonly Thread _thread;
    private int _length;

    public ErrorTail(Stream errors)
    {
        _thread = new Thread(() => Drain(errors)) { IsBackground = true };
        _thread.Start();
    }

    /// <summary>Waits for the end of the stream, not longer than given: a grandchild may hold it open.</summary>
    public string Text(TimeSpan patience)
    {
        _thread.Join(patience);
        lock (_tail) return Encoding.UTF8.GetString(_tail, 0, _length);
    }

    private void Drain(Stream errors)
    {
        var buffer = new byte[Kept];
        try
        {
            for (int read; (read = errors.Read(buffer)) > 0;)
                lock (_tail) Keep(buffer.AsSpan(0, read));
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException)
        {
        }
    }

    private void Keep(ReadOnlySpan<byte> more)
    {
        if (_length + more.Length > _tail.Length)
        {
            var keep = Math.Min(_length, _tail.Length - more.Length);
            _tail.AsSpan(_length - keep, keep).CopyTo(_tail);
            _length = keep;
        }
        more.CopyTo(_tail.AsSpan(_length));
        _length += more.Length;
    }
}
