using System.Text.RegularExpressions;
using Lajur.Host.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Lajur.Host.Tests.Access;

/// <summary>Every address of the host at once: who may enter, and that none is mapped twice.</summary>
public sealed partial class AddressTests(HostFixture host) : IClassFixture<HostFixture>
{
    /// <summary>What citizens, browsers and machines reach without a sign-in, by the first part of the address.</summary>
    private static readonly string[] Open =
    [
        "", "_framework", "galat", "health", "keluar", "lacak", "layanan", "masuk", "pengaduan", "skm", "studio", "survei", "tidak-ditemukan",
        "verifikasi", "workflows",
    ];

    private static readonly string[] Drawing =
        [Policies.DrawingViewer, Policies.DrawingDesigner, Policies.DrawingPublisher, Policies.DrawingDesignerOrPublisher];

    private static readonly string[] Leading = [Policies.Administrator, Policies.Head, Policies.StaffKeeper, .. Drawing];

    /// <summary>All but the files, which are read only and the same for everybody.</summary>
    private List<RouteEndpoint> Endpoints =>
    [
        .. host.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .Where(endpoint => !Methods(endpoint).Contains("HEAD", StringComparer.Ordinal)),
    ];

    [Fact]
    public void Nothing_but_what_is_meant_for_everybody_is_open_without_a_sign_in() => Assert.Empty(
        Endpoints.Where(endpoint => PoliciesOf(endpoint).Count == 0 && !Open.Contains(Pattern(endpoint).Split('/')[1], StringComparer.Ordinal))
            .Select(Pattern));

    [Fact]
    public void What_administers_or_leads_an_office_asks_for_more_than_a_sign_in()
    {
        Assert.Empty(Endpoints.Where(endpoint => Pattern(endpoint).StartsWith("/admin/", StringComparison.Ordinal)
                && !PoliciesOf(endpoint).Intersect(Leading, StringComparer.Ordinal).Any()).Select(Pattern));
        Assert.Empty(Endpoints.Where(endpoint => (Pattern(endpoint).StartsWith("/elsa/", StringComparison.Ordinal)
                || Pattern(endpoint).StartsWith("/admin/api/", StringComparison.Ordinal))
                && !PoliciesOf(endpoint).Intersect([Policies.Administrator, .. Drawing], StringComparer.Ordinal).Any()).Select(Pattern));
    }

    [Fact]
    public void No_address_is_mapped_twice() => Assert.Empty(
        Endpoints.SelectMany(endpoint => Methods(endpoint).Select(method => $"{method} {ParameterName().Replace(Pattern(endpoint), "{")}"))
            .CountBy(address => address, StringComparer.Ordinal).Where(address => address.Value > 1).Select(address => address.Key));

    private static string Pattern(RouteEndpoint endpoint) => "/" + endpoint.RoutePattern.RawText?.TrimStart('/');

    private static IReadOnlyList<string> Methods(RouteEndpoint endpoint) => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? [];

    private static List<string> PoliciesOf(RouteEndpoint endpoint) =>
        [.. endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>().Select(asked => asked.Policy ?? "")];

    [GeneratedRegex(@"\{\w+", RegexOptions.None, 1000)]
    private static partial Regex ParameterName();
}
