using Lajur.Registry.Services;
using Lajur.Registry.Tracking;

namespace Lajur.Host.Portal;

/// <summary>Every address of the citizen's side.</summary>
public static class PortalLinks
{
    public const string Home = "/";
    public const string Track = "/lacak";

    /// <summary>Where a citizen chooses the office to complain to.</summary>
    public const string Complaints = "/pengaduan";

    /// <summary>What an office released of the complaints that it answered.</summary>
    public static string Answered(string office, int page = 1) => $"{Complaints}/{office}/dijawab{(page > 1 ? $"?{PagePart}={page}" : "")}";

    /// <summary>The query's part that says which page of a list.</summary>
    public const string PagePart = "hal";

    public static string Service(CatalogEntry entry) => $"/layanan/{entry.Office.Slug}/{entry.Service.Slug}";

    public static string Service(string office, string service) => $"/layanan/{office}/{service}";

    /// <summary>The form; a step by its number from 1, or the page on which everything is checked.</summary>
    public static string Apply(CatalogEntry entry, string? step = null) =>
        $"{Service(entry)}/ajukan{(step is null ? "" : $"?langkah={step}")}";

    /// <summary>A case, for whoever has shown its code before.</summary>
    public static string Case(string number) => $"{Track}/{Uri.EscapeDataString(number)}";

    /// <summary>The link to keep: it carries the code, and leads on to <see cref="Case"/>, whose address does not.</summary>
    public static string Secret(string number, string secret) => TrackingAddress.Path(number, secret);

    public static string Receipt(string number) => $"{Case(number)}/tanda-terima";

    /// <summary>What a page that follows the case asks for: the state alone.</summary>
    public static string State(string number) => $"{Case(number)}/keadaan";

    /// <summary>What was made for the applicant, to be downloaded.</summary>
    public static string Product(string number) => $"{Case(number)}/hasil";

    public static string ProductFile(string number, Guid attachmentId) => $"{Product(number)}/{attachmentId}";

    /// <summary>What is kept of the applicant, and where they ask that it be put right or erased.</summary>
    public static string Data(string number) => $"{Case(number)}/data";

    /// <summary>What the guarantee of the service asks of its applicant, and takes from them.</summary>
    public static string Guarantee(string number) => $"{Case(number)}/jaminan";

    public static string File(string number, Guid attachmentId) => $"{Case(number)}/berkas/{attachmentId}";
}
