namespace Lajur.Registry.Opening;

/// <summary>The setting <c>Database:Provider</c>.</summary>
public enum DatabaseProvider
{
    Sqlite,
    Postgres,
}
