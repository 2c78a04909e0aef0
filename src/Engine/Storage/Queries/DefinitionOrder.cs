namespace Lajur.Engine.Storage.Queries;

/// <summary>What definitions are sorted by.</summary>
public enum DefinitionOrder
{
    Created,
    Name,
    Version,
}
