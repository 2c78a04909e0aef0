namespace Lajur.Registry.Changes;

/// <summary>Who makes a change; passed to every command, since there is no ambient user.</summary>
/// <param name="Id">The officer, or null for the applicant and the system itself.</param>
/// <param name="Name">The name that history keeps, so that it stays readable when an officer leaves.</param>
public sealed record Actor(Guid? Id, string Name)
{
    /// <summary>The citizen whose case it is; history never names citizens.</summary>
    public static Actor Applicant { get; } = new(null, "Pemohon");

    /// <summary>Lajur acting by the clock or by the drawing.</summary>
    public static Actor System { get; } = new(null, "Sistem");
}
