using Lajur.Host.Offices.Channels;
using Lajur.Registry.Offices;
using Lajur.Registry.Offices.Keeping;
using Lajur.Registry.Services;

namespace Lajur.Host.Offices;

/// <summary>The form for an office, as it was typed.</summary>
public sealed record OfficeForm
{
    public string Slug { get; init; } = "";

    public string Name { get; init; } = "";

    public string ShortName { get; init; } = "";

    public string Kind { get; init; } = nameof(OfficeKind.Kecamatan);

    public string RegionCode { get; init; } = "";

    public string TimeZone { get; init; } = IndonesianZone.Wib.Id;

    public string Address { get; init; } = "";

    public string Phone { get; init; } = "";

    public IReadOnlyList<ChannelForm> Channels { get; init; } = [];

    public string Government { get; init; } = "";

    public string Unit { get; init; } = "";

    public string Lines { get; init; } = "";

    public string Place { get; init; } = "";

    public string SignatoryPosition { get; init; } = "";

    public string SignatoryName { get; init; } = "";

    public string SignatoryRank { get; init; } = "";

    public string SignatoryNip { get; init; } = "";

    public string AdminUserName { get; init; } = "";

    public string AdminName { get; init; } = "";

    public static OfficeForm Of(Office office) => new()
    {
        Slug = office.Slug,
        Name = office.Name,
        ShortName = office.ShortName,
        Kind = office.Kind.ToString(),
        RegionCode = office.RegionCode,
        TimeZone = office.TimeZoneId,
        Address = office.Address ?? "",
        Phone = office.Phone ?? "",
        Channels = [.. office.Channels.Select(ChannelForm.Of)],
        Government = office.Letterhead.Government ?? "",
        Unit = office.Letterhead.Unit ?? "",
        Lines = string.Join('\n', office.Letterhead.Lines),
        Place = office.Letterhead.Place ?? "",
        SignatoryPosition = office.Letterhead.Signatory?.Position ?? "",
        SignatoryName = office.Letterhead.Signatory?.Name ?? "",
        SignatoryRank = office.Letterhead.Signatory?.Rank ?? "",
        SignatoryNip = office.Letterhead.Signatory?.Nip ?? "",
    };

    public static OfficeForm Of(IFormCollection form) => new()
    {
        Slug = form["slug"].ToString(),
        Name = form["name"].ToString(),
        ShortName = form["shortName"].ToString(),
        Kind = form["kind"].ToString(),
        RegionCode = form["regionCode"].ToString(),
        TimeZone = form["timeZone"].ToString(),
        Address = form["address"].ToString(),
        Phone = form["phone"].ToString(),
        Channels = ChannelForm.Of(form),
        Government = form["government"].ToString(),
        Unit = form["unit"].ToString(),
        Lines = form["letterhead"].ToString(),
        Place = form["place"].ToString(),
        SignatoryPosition = form["signatoryPosition"].ToString(),
        SignatoryName = form["signatoryName"].ToString(),
        SignatoryRank = form["signatoryRank"].ToString(),
        SignatoryNip = form["signatoryNip"].ToString(),
        AdminUserName = form["adminUserName"].ToString(),
        AdminName = form["adminName"].ToString(),
    };

    public SaveOffice ToCommand(Guid administrator, Guid? office, string operation) => new()
    {
        AdministratorId = administrator,
        OfficeId = office,
        Slug = Slug,
        Name = Name,
        ShortName = ShortName,
        Kind = Enum.TryParse<OfficeKind>(Kind, out var kind) ? kind : (OfficeKind)(-1),
        RegionCode = RegionCode,
        TimeZoneId = TimeZone,
        Address = Address,
        Phone = Phone,
        Channels = [.. Channels.Select(channel => channel.ToChannel())],
        Letterhead = new()
        {
            Government = Blank(Government),
            Unit = Blank(Unit),
            Lines = [.. Rows(Lines)],
            Place = Blank(Place),
            Signatory = Blank(SignatoryName) is null && Blank(SignatoryPosition) is null
                ? null
                : new SopSignatory(SignatoryPosition.Trim(), SignatoryName.Trim(), Blank(SignatoryRank), Blank(SignatoryNip)),
        },
        FirstAdministrator = (AdminUserName, AdminName),
        OperationId = operation,
    };

    private static string[] Rows(string text) => text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static string? Blank(string? text) => text?.Trim() is { Length: > 0 } trimmed ? trimmed : null;
}
