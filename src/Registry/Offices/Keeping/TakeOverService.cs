namespace Lajur.Registry.Offices.Keeping;

/// <summary>Takes over a service that another office renders: its standard, forms and drawing as they are now, with the lanes it needs.</summary>
public sealed record TakeOverService
{
    /// <summary>Who does it: an administrator of the office that takes it over.</summary>
    public required Guid AdministratorId { get; init; }

    /// <summary>The service of the other office.</summary>
    public required Guid ServiceId { get; init; }
}
