namespace Lajur.Host.Access.Doors;

/// <summary>Somebody at the sign-in page.</summary>
public sealed record SignIn
{
    public required string UserName { get; init; }

    public required string Password { get; init; }
}
