namespace Lajur.Host.Access;

/// <summary>Settings under <c>Access</c>.</summary>
public sealed class AccessOptions
{
    /// <summary>How many times a minute one address may try to sign in; an office behind one address shares it.</summary>
    public int SignInsPerMinute { get; set; } = 40;
}
