using Lajur.Host.Access;
using Lajur.Host.Inbox.Items;
using Lajur.Registry.Inbox.Lists;
using Lajur.Registry.Inbox.Signals;
using Microsoft.AspNetCore.Components;

namespace Lajur.Host.Inbox;

/// <summary>An officer's inbox: one list, and beside it the work item that is open. On a narrow screen either of them.</summary>
public sealed partial class InboxPage(
    InboxQuery inbox, InboxSignalQuery signals, WorkItemQuery items, WorkItemActions actions, NavigationManager navigation, TimeProvider clock)
{
    [Parameter]
    public Guid? Id { get; set; }

    [CascadingParameter]
    public required HttpContext Context { get; set; }

    [SupplyParameterFromQuery(Name = InboxLinks.View)]
    private string? ViewWord { get; set; }

    [SupplyParameterFromQuery(Name = InboxLinks.Lane)]
    private string? LaneKey { get; set; }

    [SupplyParameterFromQuery(Name = InboxLinks.Search)]
    private string? Search { get; set; }

    [SupplyParameterFromQuery(Name = InboxLinks.OnlyLate)]
    private string? OnlyLate { get; set; }

    [SupplyParameterFromQuery(Name = InboxLinks.Page)]
    private int? Page { get; set; }

    [SupplyParameterFromQuery(Name = InboxLinks.Word)]
    private string? Word { get; set; }

    [SupplyParameterFromQuery(Name = "perkara")]
    private string? CaseNumber { get; set; }

    private SignedInOfficer Officer { get; set; } = null!;

    private Registry.Inbox.Lists.InboxPage List { get; set; } = new([], new InboxCounts(0, 0, 0, 0, 0), [], HasMore: false);

    private InboxSignals Signals { get; set; } = InboxSignals.None;

    private InboxView Current { get; set; }

    private InboxFilter Filter { get; set; } = new();

    private WorkItemView? Item { get; set; }

    private WorkItemProblem? Problem { get; set; }

    private WorkItemPost? Posted { get; set; }

    private string OperationId { get; set; } = "";

    private bool IsFiltered => Filter.LaneKey is not null || Filter.Text is not null || Filter.OnlyLate;

    /// <summary>The address that shows this page as it is now, without the word of a change that is over.</summary>
    private string Source => Id is { } id ? InboxLinks.WorkItem(id, Current, Filter) : InboxLinks.List(Current, Filter, Filter.Page);

    private string Title
    {
        get
        {
            var open = List.Counts.Mine + List.Counts.Available;
            return open > 0 ? $"({open}) Tugas – Lajur" : "Tugas – Lajur";
        }
    }

    protected override async Task OnInitializedAsync()
    {
        Officer = SignedInOfficer.Get(Context.User);
        Filter = new InboxFilter
        {
            LaneKey = Officer.Lanes.Contains(LaneKey ?? "", StringComparer.Ordinal) ? LaneKey : null,
            Text = string.IsNullOrWhiteSpace(Search) ? null : Search.Trim()[..Math.Min(Search.Trim().Length, 60)],
            OnlyLate = OnlyLate is not null,
            Page = Math.Clamp(Page ?? 1, 1, 1000),
        };
        OperationId = Guid.CreateVersion7(clock.GetUtcNow()).ToString();
        await LoadAsync();
    }

    private async Task LoadAsync()
    {
        var stop = Context.RequestAborted;
        if (Id is { } id)
        {
            Item = await items.FindAsync(id, Officer.Id, stop);
            if (Item is null && !HttpMethods.IsPost(Context.Request.Method))
            {
                navigation.NotFound();
                return;
            }

            if (Item is null)
            {
                Context.Response.StatusCode = StatusCodes.Status404NotFound;
            }
        }

        Current = InboxLinks.FindView(ViewWord) ?? InboxViewNames.HomeOf(Item) ?? InboxView.Mine;
        List = await inbox.ForAsync(Officer.Id, Current, Filter, stop);
        Signals = await signals.ForAsync(Officer.Id, stop);
        // Whoever holds nothing wants to see what there is to take, and what arrives.
        if (ViewWord is null && Item is null && !IsFiltered && List.Counts.Mine == 0)
        {
            Current = InboxView.Available;
            List = await inbox.ForAsync(Officer.Id, Current, Filter, stop);
        }
    }

    private async Task SubmitAsync()
    {
        var post = await WorkItemPost.ReadAsync(Context, Item!.Form, Context.RequestAborted);
        (var action, Posted) = await actions.ActAsync(Item.Id, post, Officer, Context.RequestAborted);
        switch (action)
        {
            case WorkItemAction.Claimed:
                navigation.NavigateTo(InboxLinks.WorkItem(Item.Id, InboxView.Mine, word: InboxWords.Claimed));
                break;
            case WorkItemAction.Released:
                navigation.NavigateTo(InboxLinks.WorkItem(Item.Id, InboxView.Available, word: InboxWords.Released));
                break;
            case WorkItemAction.Completed:
                navigation.NavigateTo(InboxLinks.AfterCompleting(InboxView.Mine, Item.CaseNumber));
                break;
            case WorkItemAction.Refused refused:
                await ShowAsync(refused.Problem);
                break;
        }
    }

    private async Task ShowAsync(WorkItemProblem problem)
    {
        Problem = problem;
        Context.Response.StatusCode = problem.Status;
        await LoadAsync();
    }
}
