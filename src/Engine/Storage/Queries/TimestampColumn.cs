namespace Lajur.Engine.Storage.Queries;

/// <summary>The times an instance has.</summary>
public enum TimestampColumn
{
    CreatedAt,
    UpdatedAt,
    FinishedAt,
}
