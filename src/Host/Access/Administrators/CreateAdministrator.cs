namespace Lajur.Host.Access.Administrators;

/// <summary>Makes an officer who may draw procedures and keep offices, lanes and staff.</summary>
public sealed record CreateAdministrator
{
    /// <summary>The office's slug, for example <c>probolinggo</c>.</summary>
    public required string Office { get; init; }

    public required string UserName { get; init; }

    public required string Name { get; init; }

    public required string Password { get; init; }
}
