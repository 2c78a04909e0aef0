namespace Lajur.Engine.Catalog;

/// <summary>Puts one activity class into the catalog.</summary>
public sealed record ActivityRegistration(Type Type);
