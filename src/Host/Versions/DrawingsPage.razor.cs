using Lajur.Host.Access;
using Lajur.Registry.Versions;
using Microsoft.AspNetCore.Components;

namespace Lajur.Host.Versions;

/// <summary>The drawings of the office with how many cases run on each.</summary>
public sealed partial class DrawingsPage(RunningCases cases)
{
    [CascadingParameter]
    public required HttpContext Context { get; set; }

    private IReadOnlyList<DrawingCount> Drawings { get; set; } = [];

    protected override async Task OnInitializedAsync() =>
        Drawings = await cases.ListAsync(SignedInOfficer.Get(Context.User).OfficeId, Context.RequestAborted);
}
