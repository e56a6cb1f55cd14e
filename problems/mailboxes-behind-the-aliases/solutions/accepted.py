class Solution:
    def numUniqueEmails(self, emails: List[str]) -> int:
        boxes = set()
        for email in emails:
            name, domain = email.split('@')
            boxes.add((name.split('+')[0].replace('.', ''), domain))
        return len(boxes)
