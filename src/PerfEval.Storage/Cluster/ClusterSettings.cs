namespace PerfEval.Storage.Cluster;

/// <summary>The settings of the private cluster, written anew before each start.</summary>
internal static class ClusterSettings
{
    public static string For(string socket, bool durable) => $"""
        listen_addresses = ''
        unix_socket_directories = '{socket.Replace("'", "''", StringComparison.Ordinal)}'
        unix_socket_permissions = 0700
        max_connections = 120
        shared_buffers = 256MB
        jit = off
        wal_compression = on
        max_wal_size = 2GB
        timezone = 'UTC'
        {(durable ? "" : "fsync = off\nsynchronous_commit = off\nfull_page_writes = off")}
        """ + "\n";
}
