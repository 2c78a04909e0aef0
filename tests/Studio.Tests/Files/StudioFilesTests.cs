using System.Net;
using Lajur.Studio.Files;
using Lajur.Studio.Pages;
using Lajur.Studio.Tests.Server;

namespace Lajur.Studio.Tests.Files;

public sealed class StudioFilesTests() : StudioTests(office: null)
{
    private static readonly BrowserPackage s_package = BrowserPackage.Get(StudioFrame.PackageName);

    [Fact]
    public void The_package_is_the_version_that_is_supported() => Assert.Equal("3.8.2", s_package.Version);

    [Theory]
    [InlineData("_framework/dotnet.js", "text/javascript")]
    [InlineData("_content/MudBlazor/MudBlazor.min.css", "text/css")]
    [InlineData("appsettings.json", "application/json")]
    public async Task A_file_goes_out_unmodified_with_its_type_for_a_year(string path, string type)
    {
        var answer = await Client.GetAsync("/studio/3.8.2/" + path, Cancel);
        Assert.Equal(type, answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains("immutable", answer.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.NotNull(answer.Headers.ETag);
        Assert.Equal(await File.ReadAllBytesAsync(Path.Combine(s_package.Folder, path), Cancel), await answer.Content.ReadAsByteArrayAsync(Cancel));
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task A_compressed_sibling_is_sent_under_the_type_of_the_original(string coding)
    {
        var wasm = Path.GetFileName(Directory.GetFiles(Path.Combine(s_package.Folder, "_framework"), "Elsa.Studio.Core.x*.wasm").Single());
        using var request = new HttpRequestMessage(HttpMethod.Get, "/studio/3.8.2/_framework/" + wasm);
        request.Headers.AcceptEncoding.ParseAdd(coding);
        var answer = await Client.SendAsync(request, Cancel);
        Assert.Equal("application/wasm", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal(coding, Assert.Single(answer.Content.Headers.ContentEncoding));
        Assert.Contains("Accept-Encoding", answer.Headers.Vary);
    }

    [Theory]
    [InlineData("/studio/3.8.2/../../package.json")]
    [InlineData("/studio/3.8.2/%2e%2e/%2e%2e/package.json")]
    [InlineData("/studio/3.8.2/_framework/nothing.wasm")]
    public async Task Nothing_outside_the_package_is_served(string path) =>
        Assert.Equal(HttpStatusCode.NotFound, (await Client.GetAsync(path, Cancel)).StatusCode);
}
