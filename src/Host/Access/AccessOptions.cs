namespace Lajur.Host.Access;

/// <summary>Settings under <c>Access</c>.</summary>
public sealed class AccessOptions
{
    /// <summary>How many times a minute one address may try to sign in; an office behind one address shares it.</summary>
    public int SignInsPerMinute { get; set; } = 40;

    /// <summary>
    /// Folder of the keys that cookies and form tokens are sealed with; kept across restarts, shared by all hosts of an
    /// installation. Without it, <c>keys</c> in the data folder.
    /// </summary>
    public string? KeysFolder { get; set; }
}
